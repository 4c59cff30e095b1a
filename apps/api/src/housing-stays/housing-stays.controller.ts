import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { CaseParam, CaseRecordParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import type { AddressView } from '../places/address-view.js';
import { AddressReading } from '../places/dto/address-reading.dto.js';
import { HousingStayBody, HousingStayChange } from './dto/housing-stay.dto.js';
import type { HousingStayView } from './housing-stay-view.js';
import { HousingStaysService } from './housing-stays.service.js';

@Controller('cases/:caseId/housing-stays')
export class HousingStaysController {
  constructor(
    private readonly housingStays: HousingStaysService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('read', 'housingStay')
  list(@Param() { caseId }: CaseParam, @Query() query: PageQuery): Promise<Page<HousingStayView>> {
    return this.housingStays.list(caseId, query);
  }

  @Put(':id')
  @Can('record', 'housingStay')
  record(@Param() { caseId, id }: CaseRecordParam, @Body() body: HousingStayBody): Promise<Created<HousingStayView>> {
    return this.housingStays.record(caseId, id, body);
  }

  @Post()
  @Can('record', 'housingStay')
  recordUnnamed(
    @Param() { caseId }: CaseParam,
    @CreationKeyOf() creation: CreationKey,
    @Body() body: HousingStayBody,
  ): Promise<Created<HousingStayView>> {
    return this.housingStays.record(caseId, this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'housingStay')
  read(@Param() { caseId, id }: CaseRecordParam): Promise<HousingStayView> {
    return this.housingStays.read(caseId, id);
  }

  @Patch(':id')
  @Can('change', 'housingStay')
  change(
    @Param() { caseId, id }: CaseRecordParam,
    @IfMatch() version: number,
    @Body() change: HousingStayChange,
  ): Promise<HousingStayView> {
    return this.housingStays.change(caseId, id, version, change);
  }

  /** Where the client lives is opened on demand only; who opened it, and why, is on record. */
  @Post(':id/address')
  @HttpCode(200)
  @Can('open', 'location')
  openAddress(@Param() { caseId, id }: CaseRecordParam, @Body() { reason }: AddressReading): Promise<AddressView> {
    return this.housingStays.openAddress(caseId, id, reason);
  }
}
