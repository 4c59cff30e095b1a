import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineService } from './timeline.service.js';

@Module({ imports: [CasesModule], controllers: [TimelineController], providers: [TimelineService] })
export class TimelineModule {}
