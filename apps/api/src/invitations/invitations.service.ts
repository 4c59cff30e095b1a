import { can } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Created } from '../common/http/created.js';
import { sortedBy } from '../common/http/sorted-by.js';
import { Problem } from '../common/problems/problem.js';
import type { Page } from '../common/validation/query-field.js';
import type { InvitationBody, InvitationListQuery } from './dto/invitation.dto.js';
import { InvitationLetters } from './invitation-letters.service.js';
import { InvitationRights } from './invitation-rights.service.js';
import { InvitationRows } from './invitation-rows.service.js';
import { drawToken, tokenHash } from './invitation-token.js';
import type { InvitationView } from './invitation-view.js';
import { InvitedAccounts } from './invited-accounts.service.js';

@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationRows,
    private readonly rights: InvitationRights,
    private readonly invited: InvitedAccounts,
    private readonly letters: InvitationLetters,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  /**
   * Invites a person by a link that works once, for seven days. It carries no key: whoever finds it in a mailbox, even
   * beside a copy of the database, opens nothing. The link is known only now; a retried request gets the same
   * invitation without it.
   */
  async invite(id: string, body: InvitationBody): Promise<Created<InvitationView>> {
    const token = drawToken();
    const { created, view } = await this.record(id, body, token).catch((failure: unknown) =>
      this.recordRefusal(failure),
    );
    if (!created) return new Created(false, view);
    return new Created(true, { ...view, link: await this.letters.send(view.email, token) });
  }

  @Transactional()
  async record(id: string, body: InvitationBody, token: string): Promise<{ created: boolean; view: InvitationView }> {
    const organisationId = await this.rights.require(body);
    const repeated = await this.invitations.findRepeated(organisationId, id, body);
    if (repeated) return { created: false, view: repeated };
    const user = await this.invited.accountFor(organisationId, body);
    const view = await this.invitations.add({ id, user, body, tokenHash: tokenHash(token) });
    await this.audit.append({ action: 'invite', subject: 'user', organisationId, recordId: user.row.id });
    return { created: true, view };
  }

  /** Only after its transaction: two connections for one request would exhaust the pool under a flood of refusals. */
  private async recordRefusal(failure: unknown): Promise<never> {
    const isRefusal = failure instanceof Problem && failure.status === 403;
    if (isRefusal) await this.audit.refuse({ action: 'invite', subject: 'user' });
    throw failure;
  }

  /** Invitations of one's own organisation; administrators see all. */
  @Transactional()
  async list({ page, perPage, sort, state }: InvitationListQuery): Promise<Page<InvitationView>> {
    const { role, organisationId } = this.context.person;
    const views = await this.invitations.views(role === 'administrator' ? {} : { organisationId });
    const wanted = views.filter((view) => state === undefined || state.includes(view.state));
    return { data: sortedBy(wanted, sort).slice((page - 1) * perPage, page * perPage), total: wanted.length };
  }

  /** Takes a link back. Who has never come in by one leaves the team again; a member invited anew stays as she is. */
  @Transactional()
  async withdraw(id: string): Promise<void> {
    // Locked, so that it cannot be used up in the same moment.
    const row = await this.invitations.rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    const { person } = this.context;
    const mayWithdraw = row && can(person, 'withdraw', 'invitation', { organisationId: row.organisationId });
    if (!mayWithdraw) throw new Problem('record.notFound', 404);
    if (row.usedAt) throw new Problem('invitation.used', 409);
    if (row.withdrawnAt) return;
    const { organisationId, userId } = row;
    await this.invited.takeBack({ organisationId, userId });
    await this.audit.append({ action: 'withdraw', subject: 'invitation', organisationId, recordId: id });
  }
}
