import { Controller, Get, Param, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { CaseParam } from '../common/http/id-param.js';
import { TimelineQuery } from './timeline.dto.js';
import { type Timeline, TimelineService } from './timeline.service.js';

@Controller('cases/:caseId/timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineService) {}

  @Get()
  @Can('read', 'timeline')
  read(@Param() { caseId }: CaseParam, @Query() query: TimelineQuery): Promise<Timeline> {
    return this.timeline.read(caseId, query);
  }
}
