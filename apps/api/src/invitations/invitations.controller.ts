import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Can, Public } from '../access/can.decorator.js';
import { RequestContext } from '../common/context/request-context.js';
import { type CreationKey, CreationKeyOf } from '../common/http/creation-key.js';
import type { Created } from '../common/http/created.js';
import { IdParam } from '../common/http/id-param.js';
import { IdSource } from '../common/time/id-source.js';
import type { Page } from '../common/validation/query-field.js';
import { AcceptanceService, type InvitationPreview } from './acceptance.service.js';
import { AcceptanceBody, InvitationBody, InvitationListQuery, TokenBody } from './dto/invitation.dto.js';
import type { InvitationView } from './invitation-view.js';
import { InvitationsService } from './invitations.service.js';

@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly acceptances: AcceptanceService,
    private readonly context: RequestContext,
    private readonly ids: IdSource,
  ) {}

  @Get()
  @Can('list', 'invitation')
  list(@Query() query: InvitationListQuery): Promise<Page<InvitationView>> {
    return this.invitations.list(query);
  }

  @Put(':id')
  @Can('invite', 'user')
  invite(@Param() { id }: IdParam, @Body() body: InvitationBody): Promise<Created<InvitationView>> {
    return this.invitations.invite(id, body);
  }

  @Post()
  @Can('invite', 'user')
  inviteUnnamed(
    @CreationKeyOf() creation: CreationKey,
    @Body() body: InvitationBody,
  ): Promise<Created<InvitationView>> {
    return this.invitations.invite(this.ids.forCreation(this.context.person.id, creation), body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Can('withdraw', 'invitation')
  withdraw(@Param() { id }: IdParam): Promise<void> {
    return this.invitations.withdraw(id);
  }

  /** Whom a link invites. The token comes in a body, for paths end up in logs. */
  @Post('preview')
  @HttpCode(200)
  @Public()
  preview(@Body() { token }: TokenBody): Promise<InvitationPreview> {
    return this.acceptances.preview(token);
  }

  /** Sets the password of the invited person; tells the four words that her lead will compare. */
  @Post('acceptance')
  @HttpCode(200)
  @Public()
  accept(@Body() { token, password }: AcceptanceBody): Promise<{ checkWords: string[] }> {
    return this.acceptances.accept(token, password);
  }
}
