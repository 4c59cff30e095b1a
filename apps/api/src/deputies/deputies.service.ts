import { type Action, addDays, can } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { Repository } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Refusal } from '../audit/refusal.js';
import { RequestContext } from '../common/context/request-context.js';
import { insertOnce } from '../common/database/insert-once.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import { StaffNames } from '../users/staff-names.js';
import { UserAccount } from '../users/user-account.entity.js';
import { Deputy } from './deputy.entity.js';
import { deputyView, type DeputyView, stateOf } from './deputy-view.js';
import type { DeputyBody, DeputyChange, DeputyListQuery } from './dto/deputy.dto.js';

/** Who is away for longer hands her cases on. */
const longestDays = 366;
const team: readonly string[] = ['caseworker', 'lead'];

/** Who stands in for whom; it begins and ends by itself, for whoever asks is told by the day. */
@Injectable()
export class DeputiesService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
    private readonly names: StaffNames,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Appoints once: the same request again finds the first result. */
  @Transactional()
  async appoint(id: string, body: DeputyBody): Promise<Created<DeputyView>> {
    const { id: ownId, organisationId } = this.context.person;
    const { userId = ownId, deputyId, from, until } = statedFields(body);
    this.require('create', userId, id);
    const now = this.clock.now();
    const told = { userId, deputyId, from, until };
    const known = await this.rows.findOneBy({ organisationId, id });
    if (!known) {
      this.refuseReachingBack(from);
      await this.refuseUnsuitable(told);
    }
    const created = await insertOnce(this.rows, {
      organisationId,
      id,
      userId,
      deputyId,
      fromOn: from,
      untilOn: until,
      endedAt: null,
      fingerprint: this.serverVault.fingerprint('deputy', id, told, organisationId),
      createdBy: ownId,
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
    const stored = await this.rows.findOneByOrFail({ organisationId, id });
    if (!this.serverVault.isFingerprint('deputy', id, told, stored.fingerprint, organisationId))
      throw new Problem('record.idTaken', 409);
    if (created)
      await this.audit.append({ action: 'create', subject: 'deputy', recordId: id, fields: Object.keys(told) });
    return new Created(created, await this.view(stored));
  }

  /** All of the centre, the latest first. */
  @Transactional()
  async list({ page, perPage, current }: DeputyListQuery): Promise<Page<DeputyView>> {
    const { organisationId } = this.context.person;
    const today = this.clock.today();
    const found = (
      await this.rows.find({ where: { organisationId }, order: { fromOn: 'DESC', createdAt: 'DESC', id: 'ASC' } })
    ).filter((row) => current === undefined || (current === 'true') === (stateOf(row, today) === 'current'));
    const nameOf = await this.names.load();
    const shown = found.slice((page - 1) * perPage, page * perPage);
    return { data: shown.map((row) => deputyView(row, nameOf, today)), total: found.length };
  }

  @Transactional()
  async read(id: string): Promise<DeputyView> {
    return this.view(await this.find(id));
  }

  /** Moves the last day. */
  @Transactional()
  async change(id: string, version: number, { until }: DeputyChange): Promise<DeputyView> {
    const row = await this.find(id);
    this.require('change', row.userId, id);
    if (row.version !== version) return this.refuseStale(row);
    if (stateOf(row, this.clock.today()) === 'ended') throw new Problem('deputy.over', 409);
    await this.refuseUnsuitable({ ...row, from: row.fromOn, until }, id);
    const { organisationId } = row;
    const { affected } = await this.rows.update(
      { organisationId, id, version },
      { untilOn: until, version: version + 1, updatedAt: this.clock.now() },
    );
    const stored = await this.find(id);
    if (affected !== 1) return this.refuseStale(stored);
    await this.audit.append({ action: 'change', subject: 'deputy', recordId: id, fields: ['until'] });
    return this.view(stored);
  }

  /** Ends it at once: whoever is back needs no deputy any more. One that has not begun never does. */
  @Transactional()
  async end(id: string): Promise<void> {
    const row = await this.find(id);
    this.require('end', row.userId, id);
    if (stateOf(row, this.clock.today()) === 'ended') return;
    const { organisationId, version } = row;
    const now = this.clock.now();
    await this.rows.update({ organisationId, id }, { endedAt: now, version: version + 1, updatedAt: now });
    await this.audit.append({ action: 'end', subject: 'deputy', recordId: id });
  }

  private get rows(): Repository<Deputy> {
    return this.database.tx.getRepository(Deputy);
  }

  private async find(id: string): Promise<Deputy> {
    const { organisationId } = this.context.person;
    const row = await this.rows.findOneBy({ organisationId, id });
    if (!row) throw new Problem('record.notFound', 404);
    return row;
  }

  private require(action: Action, userId: string, recordId: string): void {
    const { person } = this.context;
    if (!can(person, action, 'deputy', { organisationId: person.organisationId, ownerId: userId }))
      throw new Refusal({ action, subject: 'deputy', recordId });
  }

  /** Backdated, it would look as if somebody had been meant to see what she looked at before. */
  private refuseReachingBack(from: string): void {
    if (from < this.clock.today()) throw new Problem('deputy.reachesBack', 400, { pointer: '/from' });
  }

  private async refuseUnsuitable(
    told: { userId: string; deputyId: string; from: string; until: string },
    except?: string,
  ): Promise<void> {
    const { userId, deputyId, from, until } = told;
    if (until < from) throw new Problem('deputy.wrongOrder', 400, { pointer: '/until' });
    if (until < this.clock.today()) throw new Problem('deputy.past', 400, { pointer: '/until' });
    if (until > addDays(this.clock.today(), longestDays))
      throw new Problem('deputy.tooLong', 400, { pointer: '/until' });
    if (userId === deputyId) throw new Problem('deputy.oneself', 400, { pointer: '/deputyId' });
    // The lock lets two who appoint for the same person pass one after another.
    if (!(await this.isOfTeam(userId, { lock: true })))
      throw new Problem('deputy.unsuitable', 409, { pointer: '/userId' });
    if (!(await this.isOfTeam(deputyId))) throw new Problem('deputy.unsuitable', 409, { pointer: '/deputyId' });
    const { organisationId } = this.context.person;
    const others = await this.rows.findBy({ organisationId, userId, deputyId });
    const isCovered = others.some(
      (row) => row.id !== except && row.endedAt === null && row.fromOn <= until && from <= row.untilOn,
    );
    if (isCovered) throw new Problem('deputy.overlap', 409, { pointer: '/from' });
  }

  private async isOfTeam(id: string, { lock = false } = {}): Promise<boolean> {
    const { organisationId } = this.context.person;
    const person = await this.database.tx.getRepository(UserAccount).findOne({
      where: { organisationId, id },
      ...(lock ? { lock: { mode: 'for_no_key_update' as const } } : {}),
    });
    return person !== null && person.state === 'confirmed' && team.includes(person.role);
  }

  private async refuseStale(row: Deputy): Promise<never> {
    throw new Problem('record.stale', 412, { extensions: { current: await this.view(row) } });
  }

  private async view(row: Deputy): Promise<DeputyView> {
    return deputyView(row, await this.names.load(), this.clock.today());
  }
}
