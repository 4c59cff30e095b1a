import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';

@Module({ imports: [CasesModule], controllers: [DraftsController], providers: [DraftsService] })
export class DraftsModule {}
