import { Module } from '@nestjs/common';
import { ConsentGate } from '../consents/consent-gate.js';
import { StaffNames } from '../users/staff-names.js';
import { CaseChangeRules } from './case-change-rules.js';
import { CaseCodes } from './case-codes.js';
import { CaseDoor } from './case-door.js';
import { ContactUse } from '../contacts/contact-use.js';
import { CaseNames } from './case-names.js';
import { CentreRecords } from '../keys/centre-records.js';
import { CentreVault } from '../keys/centre-vault.js';
import { CaseFactsWriter } from './case-facts-writer.js';
import { CaseListService } from './case-list.service.js';
import { CaseOverviews } from './case-overviews.js';
import { CaseRecords } from './case-records.js';
import { CaseReader } from './case-reader.js';
import { CaseRestriction } from './case-restriction.js';
import { OpenWork } from './open-work.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';

@Module({
  controllers: [CasesController],
  providers: [
    CasesService,
    CaseListService,
    CaseNames,
    CaseReader,
    CaseRestriction,
    CaseCodes,
    CaseChangeRules,
    CaseFactsWriter,
    CentreRecords,
    CentreVault,
    ContactUse,
    OpenWork,
    ConsentGate,
    CaseDoor,
    CaseOverviews,
    CaseReader,
    CaseRecords,
    StaffNames,
  ],
  exports: [
    CaseDoor,
    CaseNames,
    CentreRecords,
    CentreVault,
    CaseFactsWriter,
    ConsentGate,
    CaseListService,
    CaseOverviews,
    CaseReader,
    CaseRecords,
    StaffNames,
  ],
})
export class CasesModule {}
