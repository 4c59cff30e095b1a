import { type Action, can, organisation, type OrganisationFields } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { Repository } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import { insertOnce } from '../common/database/insert-once.js';
import { Created } from '../common/http/created.js';
import { sortedBy } from '../common/http/sorted-by.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import type { OrganisationBody, OrganisationChange, OrganisationListQuery } from './dto/organisation.dto.js';
import { Organisation } from './organisation.entity.js';
import { organisationView, type OrganisationView } from './organisation-view.js';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Names are sealed, so sorting happens here, over the few dozen there are. */
  @Transactional()
  async list({ page, perPage, sort }: OrganisationListQuery): Promise<Page<OrganisationView>> {
    const views = sortedBy(
      (await this.rows.find()).map((row) => this.view(row)),
      sort,
    );
    return { data: views.slice((page - 1) * perPage, page * perPage), total: views.length };
  }

  @Transactional()
  async read(id: string): Promise<OrganisationView> {
    return this.view(await this.find(id, 'read'));
  }

  /** Creates an organisation once. It opens when the first lead, invited next, draws its keys. */
  @Transactional()
  async create(id: string, body: OrganisationBody): Promise<Created<OrganisationView>> {
    const stated = statedFields(body);
    const { sites = [], ...named } = stated;
    const now = this.clock.now();
    const created = await insertOnce(this.rows, {
      id,
      state: 'invited',
      server: this.sealed(id, { ...named, sites }),
      fingerprint: this.serverVault.fingerprint('organisation', id, stated, id),
      version: 1,
      createdAt: now,
      updatedAt: now,
    });
    const stored = await this.rows.findOneByOrFail({ id });
    const isSame = this.serverVault.isFingerprint('organisation', id, stated, stored.fingerprint, id);
    if (!isSame) throw new Problem('record.idTaken', 409);
    if (created)
      await this.audit.append({ action: 'create', subject: 'organisation', recordId: id, fields: Object.keys(stated) });
    return new Created(created, this.view(stored));
  }

  /** A lead names her own centre, the administration one that is not founded yet; it alone suspends, and lifts that. */
  @Transactional()
  async change(id: string, version: number, change: OrganisationChange): Promise<OrganisationView> {
    const before = await this.find(id, 'change');
    const { state = before.state, ...named } = change;
    this.requireRights(before, change);
    const server = this.sealed(id, mergedFields(this.opened(before), named));
    const moved = { server, state, version: version + 1, updatedAt: this.clock.now() };
    const { affected } = await this.rows.update({ id, version }, moved);
    const view = this.view(await this.rows.findOneByOrFail({ id }));
    if (affected !== 1) throw new Problem('record.stale', 412, { extensions: { current: view } });
    const action = state === before.state ? 'change' : 'suspend';
    await this.audit.append({
      action,
      subject: 'organisation',
      organisationId: id,
      recordId: id,
      fields: Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field])),
    });
    return view;
  }

  private get rows(): Repository<Organisation> {
    return this.database.tx.getRepository(Organisation);
  }

  private async find(id: string, action: Action): Promise<Organisation> {
    const row = await this.rows.findOneBy({ id });
    if (!row || !can(this.context.person, action, 'organisation', { organisationId: id }))
      throw new Problem('record.notFound', 404);
    return row;
  }

  private requireRights(organisation: Organisation, change: OrganisationChange): void {
    const { name, sites, contactEmail, contactPhone, escalateDaysBefore, state } = change;
    const { person } = this.context;
    const { id: organisationId } = organisation;
    const isOwn = person.organisationId === organisationId;
    const mayName = isOwn || organisation.state === 'invited';
    const maySuspend = !isOwn && can(person, 'suspend', 'organisation', { organisationId });
    const isNaming = [name, sites, contactEmail, contactPhone].some((stated) => stated !== undefined);
    if (escalateDaysBefore !== undefined && !isOwn) throw new Problem('organisation.notYours', 403);
    if ((isNaming && !mayName) || (state !== undefined && !maySuspend)) throw new Problem('organisation.notYours', 403);
  }

  private opened({ id, server }: Organisation): OrganisationFields {
    return this.serverVault.openFields(organisation, id, { server }, id);
  }

  private sealed(id: string, fields: OrganisationFields): Buffer {
    return this.serverVault.sealFields(organisation, id, fields, id).server;
  }

  private view(row: Organisation): OrganisationView {
    return organisationView(row, this.opened(row));
  }
}
