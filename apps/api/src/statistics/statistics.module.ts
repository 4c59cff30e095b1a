import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { StatisticsDatabase } from './statistics-database.js';
import { CubeStore } from './tables/cube-store.js';
import { PublishedNumbers } from './tables/published-numbers.js';
import { TablesController } from './tables/tables.controller.js';
import { TablesService } from './tables/tables.service.js';
import { YearStore } from './years/year-store.js';

@Module({
  imports: [CasesModule],
  controllers: [TablesController],
  providers: [StatisticsDatabase, CubeStore, PublishedNumbers, TablesService, YearStore],
})
export class StatisticsModule {}
