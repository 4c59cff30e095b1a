import { Module } from '@nestjs/common';
import { DeadlineComputationModule } from '../deadlines/computation/deadline-computation.module.js';
import { DeadlinePreviewsController } from './deadline-previews.controller.js';
import { DeadlinePreviews } from './deadline-previews.js';
import { DeadlineRulesController } from './deadline-rules.controller.js';
import { DeadlineRulesService } from './deadline-rules.service.js';

@Module({
  imports: [DeadlineComputationModule],
  controllers: [DeadlineRulesController, DeadlinePreviewsController],
  providers: [DeadlineRulesService, DeadlinePreviews],
})
export class DeadlineRulesModule {}
