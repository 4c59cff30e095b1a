import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { RecordKeeping } from './record-keeping.js';

/** What every capability below a case needs to keep its records. */
@Module({ imports: [CasesModule], providers: [RecordKeeping], exports: [RecordKeeping, CasesModule] })
export class RecordKeepingModule {}
