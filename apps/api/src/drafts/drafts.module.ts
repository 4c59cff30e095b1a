import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CentreVault } from '../keys/centre-vault.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsService } from './drafts.service.js';

@Module({ imports: [CasesModule], controllers: [DraftsController], providers: [CentreVault, DraftsService] })
export class DraftsModule {}
