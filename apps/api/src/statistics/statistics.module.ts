import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { StatisticsDatabase } from './statistics-database.js';
import { KeptFiles } from './files/kept-files.js';
import { OwnFiguresController } from './own-figures/own-figures.controller.js';
import { OwnFiguresService } from './own-figures/own-figures.service.js';
import { CaseLoader } from './releases/case-loader.js';
import { CaseReleasesService } from './releases/case-releases.service.js';
import { CentreReleasesService } from './releases/centre-releases.service.js';
import { ContactReleases } from './releases/contact-releases.js';
import { ReleaseLedger } from './releases/release-ledger.js';
import { ReleaseShuffle } from './releases/release-shuffle.js';
import { ReleaseWithdrawal } from './releases/release-withdrawal.js';
import { ReleaseYears } from './releases/release-years.js';
import { CaseReleaseController, CentreReleasesController } from './releases/releases.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsService } from './reports/reports.service.js';
import { CubeStore } from './tables/cube-store.js';
import { PublishedNumbers } from './tables/published-numbers.js';
import { SavedTablesController } from './tables/saved-tables.controller.js';
import { SavedTablesService } from './tables/saved-tables.service.js';
import { TablesController } from './tables/tables.controller.js';
import { TablesService } from './tables/tables.service.js';
import { CentreReminders } from './years/centre-reminders.js';
import { Errata } from './years/errata.js';
import { Freeze } from './years/freeze.js';
import { FreezeAskers } from './years/freeze-askers.js';
import { FreezeRequests } from './years/freeze-requests.js';
import { Readiness } from './years/readiness.js';
import { YearKeys } from './years/year-keys.js';
import { YearStore } from './years/year-store.js';
import { YearViews } from './years/year-views.js';
import { YearsController } from './years/years.controller.js';
import { YearsService } from './years/years.service.js';

@Module({
  imports: [CasesModule, JobsModule],
  controllers: [
    YearsController,
    TablesController,
    ReportsController,
    CaseReleaseController,
    CentreReleasesController,
    SavedTablesController,
    OwnFiguresController,
  ],
  providers: [
    StatisticsDatabase,
    CubeStore,
    KeptFiles,
    PublishedNumbers,
    TablesService,
    SavedTablesService,
    OwnFiguresService,
    ReportsService,
    CaseLoader,
    CaseReleasesService,
    CentreReleasesService,
    ReleaseLedger,
    ContactReleases,
    ReleaseYears,
    ReleaseShuffle,
    ReleaseWithdrawal,
    YearStore,
    YearKeys,
    YearViews,
    YearsService,
    FreezeAskers,
    FreezeRequests,
    Readiness,
    Errata,
    Freeze,
    CentreReminders,
  ],
  exports: [ReleaseWithdrawal],
})
export class StatisticsModule {}
