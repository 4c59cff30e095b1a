import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import { PinBody, PinChange } from './dto/pin.dto.js';
import type { PinView } from './pin-kind.js';
import { PinsService } from './pins.service.js';

@Controller('cases/:caseId/pins')
export class PinsController {
  constructor(
    private readonly pins: PinsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'pin')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<PinView>> {
    return this.pins.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'pin')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: PinBody): Promise<Created<PinView>> {
    return this.pins.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'pin')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: PinBody,
  ): Promise<Created<PinView>> {
    return this.pins.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'pin')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<PinView> {
    return this.pins.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'pin')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: PinChange,
  ): Promise<PinView> {
    return this.pins.change(caseId, id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('remove', 'pin')
  remove(@Param() { caseId, id }: CaseRecordParam): Promise<void> {
    return this.pins.remove(caseId, id);
  }
}
