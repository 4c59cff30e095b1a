import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import type { Page } from '../common/validation/query-field.js';
import type { RecoverySheetView } from '../keys/recovery-sheets.service.js';
import { OrganisationBody, OrganisationChange, OrganisationListQuery } from './dto/organisation.dto.js';
import { FoundingService } from './founding.service.js';
import type { OrganisationView } from './organisation-view.js';
import { OrganisationsService } from './organisations.service.js';

@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly foundings: FoundingService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('list', 'organisation')
  list(@Query() query: OrganisationListQuery): Promise<Page<OrganisationView>> {
    return this.organisations.list(query);
  }

  @Put(':id')
  @Can('create', 'organisation')
  create(@Param() { id }: IdParam, @Body() body: OrganisationBody): Promise<Created<OrganisationView>> {
    return this.organisations.create(id, body);
  }

  @Post()
  @Can('create', 'organisation')
  createUnnamed(
    @CreationKeyOf() creation: CreationKey,
    @Body() body: OrganisationBody,
  ): Promise<Created<OrganisationView>> {
    return this.organisations.create(this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'organisation')
  read(@Param() { id }: IdParam): Promise<OrganisationView> {
    return this.organisations.read(id);
  }

  @Patch(':id')
  @Can('change', 'organisation')
  change(
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() change: OrganisationChange,
  ): Promise<OrganisationView> {
    return this.organisations.change(id, version, change);
  }

  @Post(':id/founding')
  @Can('found', 'organisation')
  async found(@Param() { id }: IdParam): Promise<{ recoverySheet: RecoverySheetView }> {
    return { recoverySheet: await this.foundings.found(id) };
  }
}
