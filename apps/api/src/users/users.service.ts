import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { sortedBy } from '../common/http/sorted-by.js';
import { Problem } from '../common/problems/problem.js';
import type { Page } from '../common/validation/query-field.js';
import { Holder } from '../keys/holder.entity.js';
import { holdsRing } from '../keys/holds-ring.js';
import { KeyRings } from '../keys/key-rings.service.js';
import type { UserChange, UserListQuery } from './dto/user.dto.js';
import type { UserState } from './user-account.entity.js';
import { UserAccounts } from './user-accounts.service.js';
import { type OpenedUser, userView, type UserView } from './user-view.js';
import { WaysIn } from './ways-in.service.js';

const present: readonly UserState[] = ['invited', 'accepted', 'confirmed', 'suspended'];

@Injectable()
export class UsersService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly accounts: UserAccounts,
    private readonly rings: KeyRings,
    private readonly waysIn: WaysIn,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  /** The people of one's own organisation; administrators see all. Names are sealed, so sorting happens here. */
  @Transactional()
  async list({ page, perPage, sort, state, role, organisationId }: UserListQuery): Promise<Page<UserView>> {
    const { person } = this.context;
    const visible = person.role === 'administrator' ? organisationId : person.organisationId;
    const users = await this.accounts.matching({
      ...(visible ? { organisationId: visible } : {}),
      ...(role ? { role: In(role) } : {}),
    });
    const views = await this.asLeadsSeeThem(users);
    const wanted = views
      .filter((view) => (state ?? present).includes(view.state))
      .filter((view) => organisationId === undefined || view.organisationId === organisationId);
    return { data: sortedBy(wanted, sort).slice((page - 1) * perPage, page * perPage), total: wanted.length };
  }

  @Transactional()
  async read(id: string): Promise<UserView> {
    const [view] = await this.asLeadsSeeThem([await this.accounts.find(id, 'read')]);
    if (!view) throw new Problem('record.notFound', 404);
    return view;
  }

  /**
   * An administrator suspends a member: her sessions end with the next request. He cannot take her grant, for he has
   * no ring to rotate; the next lead's session does. Lifting gives back only a grant that is still there, otherwise a
   * lead confirms again, so that no administrator ever lets anybody in.
   */
  @Transactional()
  async change(id: string, version: number, { state }: UserChange): Promise<UserView> {
    const user = await this.accounts.find(id, 'suspend');
    const { organisationId } = user.row;
    if (id === this.context.person.id) throw new Problem('user.notYourself', 409);
    await this.rings.lock(organisationId);
    const from: UserState = state === 'suspended' ? 'confirmed' : 'suspended';
    if (user.row.state !== from && user.row.version === version)
      throw new Problem('user.stateForbidden', 409, { pointer: '/state' });
    const changed = await this.accounts.change(user, { state }, version);
    await this.waysIn.endSessions({ organisationId, userId: id });
    await this.audit.append({ action: 'suspend', subject: 'user', organisationId, recordId: id, fields: ['state'] });
    return userView(changed);
  }

  /** Who was suspended and restored may have lost her grant: to her lead she waits for confirmation like a new member. */
  private async asLeadsSeeThem(users: OpenedUser[]): Promise<UserView[]> {
    const views = users.map(userView);
    if (!holdsRing(this.context.person.role)) return views;
    const { organisationId } = this.context.person;
    const holders = await this.database.tx
      .getRepository(Holder)
      .find({ where: { organisationId }, select: { id: true, organisationId: true } });
    const holding = new Set(holders.map(({ id }) => id));
    return views.map((view) =>
      view.state === 'confirmed' && holdsRing(view.role) && !holding.has(view.id)
        ? { ...view, state: 'accepted' }
        : view,
    );
  }
}
