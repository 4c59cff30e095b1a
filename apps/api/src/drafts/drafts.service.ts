import { can, draft, type DraftFields } from '@geleit/domain';
import type { RecordVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { RequestContext } from '../common/context/request-context.js';
import { insertOnce } from '../common/database/insert-once.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { CentreVault } from '../keys/centre-vault.js';
import type { Page } from '../common/validation/query-field.js';
import { Draft } from './draft.entity.js';
import type { DraftBody, DraftChange, DraftListQuery } from './dto/draft.dto.js';

export interface DraftView {
  id: string;
  version: number;
  form: string;
  caseId: string | null;
  content: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
}

/** Drafts of one person: far more than anybody has open, far fewer than would burden the list. */
export const mostDrafts = 200;

/** What somebody began to write survives a lost session, network or browser; only its writer sees it. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly door: CaseDoor,
    private readonly centreVault: CentreVault,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async begin(id: string, body: DraftBody): Promise<Created<DraftView>> {
    const { id: userId, organisationId } = this.context.person;
    const caseId = body.caseId ?? null;
    const vault = await this.vaultOf(caseId);
    const { facts, narrative } = vault.sealFields(draft, id, { form: body.form, content: body.content });
    const now = this.clock.now();
    const fingerprint = vault.fingerprint(draft.table, id, body);
    const row = {
      organisationId,
      id,
      caseId,
      userId,
      fingerprint,
      facts,
      narrative,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const created = await insertOnce(this.drafts, row);
    const stored = await this.drafts.findOneBy({ organisationId, id, userId });
    if (
      !stored ||
      (!created && !(await this.vaultOf(stored.caseId)).isFingerprint(draft.table, id, body, stored.fingerprint))
    ) {
      throw new Problem('record.idTaken', 409);
    }
    if (created) {
      await this.refuseTooMany();
      await this.audit.append({ action: 'write', subject: 'draft', caseId: caseId ?? undefined, recordId: id });
    }
    return new Created(created, await this.view(stored));
  }

  @Transactional()
  async read(id: string): Promise<DraftView> {
    const stored = await this.find(id);
    await this.audit.append({ action: 'read', subject: 'draft', caseId: stored.caseId ?? undefined, recordId: id });
    return this.view(stored);
  }

  @Transactional()
  async list({ form, caseId, page, perPage }: DraftListQuery): Promise<Page<DraftView>> {
    const { id: userId, organisationId } = this.context.person;
    const rows = await this.drafts.find({
      where: { organisationId, userId, ...(caseId ? { caseId } : {}) },
      order: { updatedAt: 'DESC', id: 'ASC' },
    });
    const views = await Promise.all(rows.map((row) => this.viewIfReadable(row)));
    const found = views.filter((view) => view !== undefined).filter((view) => form === undefined || view.form === form);
    const data = found.slice((page - 1) * perPage, page * perPage);
    await this.audit.append({ action: 'read', subject: 'draft', shown: data.map(({ id }) => id) });
    return { data, total: found.length };
  }

  @Transactional()
  async write(id: string, version: number, { content }: DraftChange): Promise<DraftView> {
    const stored = await this.find(id);
    const vault = await this.vaultOf(stored.caseId);
    const { form } = vault.openFields(draft, id, stored);
    const { facts, narrative } = vault.sealFields(draft, id, { form, content });
    const { organisationId, userId } = stored;
    const { affected } = await this.drafts.update(
      { organisationId, id, userId, version },
      { facts, narrative, version: version + 1, updatedAt: this.clock.now() },
    );
    const now = await this.find(id);
    if (affected !== 1) throw new Problem('record.stale', 412, { extensions: { current: await this.view(now) } });
    await this.audit.append({ action: 'write', subject: 'draft', caseId: stored.caseId ?? undefined, recordId: id });
    return this.view(now);
  }

  @Transactional()
  async discard(id: string): Promise<void> {
    const { organisationId, userId, caseId } = await this.find(id);
    await this.drafts.delete({ organisationId, id, userId });
    await this.audit.append({ action: 'discard', subject: 'draft', caseId: caseId ?? undefined, recordId: id });
  }

  /** Counted with the new one, which is undone if it is one too many. */
  private async refuseTooMany(): Promise<void> {
    const { id: userId, organisationId } = this.context.person;
    const kept = await this.drafts.countBy({ organisationId, userId });
    if (kept > mostDrafts) throw new Problem('draft.tooMany', 409, { params: { max: mostDrafts } });
  }

  private get drafts() {
    return this.database.tx.getRepository(Draft);
  }

  private async find(id: string): Promise<Draft> {
    const { id: userId, organisationId } = this.context.person;
    const stored = await this.drafts.findOneBy({ organisationId, id, userId });
    if (!stored || !can(this.context.person, 'read', 'draft', { organisationId, ownerId: stored.userId }))
      throw new Problem('record.notFound', 404);
    return stored;
  }

  private async view(stored: Draft): Promise<DraftView> {
    const { form, content } = this.open(await this.vaultOf(stored.caseId), stored);
    const { id, version, caseId, createdAt, updatedAt } = stored;
    return {
      id,
      version,
      form,
      caseId,
      content,
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }

  /** A draft of a case that its writer may no longer open stays where it is, unseen. */
  private async viewIfReadable(stored: Draft): Promise<DraftView | undefined> {
    try {
      return await this.view(stored);
    } catch (failure) {
      if (failure instanceof Problem) return undefined;
      throw failure;
    }
  }

  private open(vault: RecordVault, stored: Draft): { form: string; content: Record<string, unknown> } {
    const { form, content }: DraftFields = vault.openFields(draft, stored.id, stored);
    return { form, content };
  }

  private async vaultOf(caseId: string | null): Promise<RecordVault> {
    if (caseId !== null) return (await this.door.open(caseId, 'read', 'caseFile')).vault;
    return this.centreVault.open();
  }
}
