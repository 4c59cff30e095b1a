import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { type Page, PageQuery } from '../common/validation/query-field.js';
import type { AddressView } from './address-view.js';
import { AddressReading } from './dto/address-reading.dto.js';
import { OccupancyQuery, PlaceBody, PlaceChange } from './dto/place.dto.js';
import { type Occupancy, OccupancyService } from './occupancy.service.js';
import type { PlaceView } from './place-view.js';
import { PlacesService } from './places.service.js';

@Controller('places')
export class PlacesController {
  constructor(
    private readonly places: PlacesService,
    private readonly occupancy: OccupancyService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('list', 'place')
  list(@Query() query: PageQuery): Promise<Page<PlaceView>> {
    return this.places.list(query);
  }

  @Get('occupancy')
  @Can('list', 'place')
  readOccupancy(@Query() query: OccupancyQuery): Promise<Occupancy> {
    return this.occupancy.read(query);
  }

  @Put(':id')
  @Can('record', 'place')
  record(@Param() { id }: IdParam, @Body() body: PlaceBody): Promise<Created<PlaceView>> {
    return this.places.record(id, body);
  }

  @Post()
  @Can('record', 'place')
  recordUnnamed(@CreationKeyOf() creation: CreationKey, @Body() body: PlaceBody): Promise<Created<PlaceView>> {
    return this.places.record(this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'place')
  read(@Param() { id }: IdParam): Promise<PlaceView> {
    return this.places.read(id);
  }

  @Patch(':id')
  @Can('change', 'place')
  change(@Param() { id }: IdParam, @IfMatch() version: number, @Body() change: PlaceChange): Promise<PlaceView> {
    return this.places.change(id, version, change);
  }

  /** Opened on demand only; who opened it, and why, is on record. */
  @Post(':id/address')
  @HttpCode(200)
  @Can('open', 'place')
  openAddress(@Param() { id }: IdParam, @Body() { reason }: AddressReading): Promise<AddressView> {
    return this.places.openAddress(id, reason);
  }
}
