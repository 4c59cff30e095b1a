import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import { IdSource } from '../common/time/id-source.js';
import { PageQuery } from '../common/validation/query-field.js';
import type { ContactView } from './contact-view.js';
import { type ContactPage, ContactsService } from './contacts.service.js';
import { ContactBody, ContactChange, ContactSearch } from './dto/contact.dto.js';

@Controller('contacts')
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('list', 'contact')
  list(@Query() query: PageQuery): Promise<ContactPage> {
    return this.contacts.search(query);
  }

  /** Filters that look into sealed content travel in a body, for URLs end up in logs. */
  @Post('search')
  @HttpCode(200)
  @Can('list', 'contact')
  search(@Body() search: ContactSearch): Promise<ContactPage> {
    return this.contacts.search(search);
  }

  @Put(':id')
  @Can('record', 'contact')
  record(@Param() { id }: IdParam, @Body() body: ContactBody): Promise<Created<ContactView>> {
    return this.contacts.record(id, body);
  }

  @Post()
  @Can('record', 'contact')
  recordUnnamed(@CreationKeyOf() creation: CreationKey, @Body() body: ContactBody): Promise<Created<ContactView>> {
    return this.contacts.record(this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Get(':id')
  @Can('read', 'contact')
  read(@Param() { id }: IdParam): Promise<ContactView> {
    return this.contacts.read(id);
  }

  @Patch(':id')
  @Can('change', 'contact')
  change(@Param() { id }: IdParam, @IfMatch() version: number, @Body() change: ContactChange): Promise<ContactView> {
    return this.contacts.change(id, version, change);
  }
}
