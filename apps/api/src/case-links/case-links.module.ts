import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CaseLinksController } from './case-links.controller.js';
import { CaseLinksService } from './case-links.service.js';

@Module({ imports: [CasesModule], controllers: [CaseLinksController], providers: [CaseLinksService] })
export class CaseLinksModule {}
