import { caseFile, type CaseFileFields, mayMove } from '@geleit/domain';
import { drawCaseKey, RecordVault, wrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Refusal } from '../audit/refusal.js';
import { RequestContext } from '../common/context/request-context.js';
import { insertOnce } from '../common/database/insert-once.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { CaseChangeRules } from './case-change-rules.js';
import { CaseCodes, refuseTakenCode, taken } from './case-codes.js';
import { CaseDoor } from './case-door.js';
import { changedFields, fieldsOf, namesOf } from './case-fields.js';
import { CaseFile, type CaseState } from './case-file.entity.js';
import { CaseOverviews } from './case-overviews.js';
import { CaseReader } from './case-reader.js';
import { CaseRestriction } from './case-restriction.js';
import type { CaseView } from './case-view.js';
import { ContactUse } from '../contacts/contact-use.js';
import type { CaseBody, CaseChange } from './dto/case.dto.js';
import { mergedFields } from '../common/records/merged-fields.js';
import type { OpenCase } from './open-case.js';

@Injectable()
export class CasesService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly door: CaseDoor,
    private readonly overviews: CaseOverviews,
    private readonly reader: CaseReader,
    private readonly restriction: CaseRestriction,
    private readonly codes: CaseCodes,
    private readonly rules: CaseChangeRules,
    private readonly contacts: ContactUse,
  ) {}

  /** Opens a case once: the same request again finds the first result, another body under its id is a conflict. */
  @Transactional()
  async create(id: string, body: CaseBody): Promise<Created<CaseView>> {
    const { id: personId, organisationId } = this.context.person;
    const { ring } = this.context;
    refuseIdentityOfAnonymous(body.kind, body.identity ?? {});
    const responsibleId = body.responsibleId ?? personId;
    await this.requireWorker(responsibleId);
    const contact = body.contactId ? await this.contacts.take(body.contactId, id) : undefined;
    const code = await this.codes.codeFor(id, body.code);
    const caseKey = drawCaseKey();
    const key = wrapCaseKey(ring, caseKey, organisationId, id);
    const vault = this.context.keep(new RecordVault({ organisationId, ring, caseKey }));
    const now = this.clock.now();
    const fields = fieldsOf(body, code, contact?.fields.occurredOn);
    const { facts, narrative, identity } = vault.sealFields(caseFile, id, fields);
    const row = {
      organisationId,
      id,
      responsibleId,
      state: body.state ?? 'clearing',
      restricted: false,
      version: 1,
    };
    const created = await insertOnce(this.database.tx.getRepository(CaseFile), {
      ...row,
      codeHash: ring.codeHash(code),
      fingerprint: vault.fingerprint(caseFile.table, id, body),
      facts,
      narrative,
      identity,
      createdBy: personId,
      createdAt: now,
      updatedAt: now,
    });
    if (!created) return new Created(false, await this.findCreated(id, body));

    await this.database.tx.query(
      'insert into keys.case_key (organisation_id, case_id, restricted, key) values ($1, $2, false, $3)',
      [organisationId, id, key],
    );
    const open = await this.door.open(id, 'create', 'caseFile');
    await this.overviews.create(open, fields);
    if (contact) await this.contacts.useUp(contact, id);
    await this.audit.append({ action: 'create', subject: 'caseFile', caseId: id, recordId: id, fields: namesOf(body) });
    return new Created(true, await this.reader.view(open));
  }

  @Transactional()
  async read(id: string): Promise<CaseView> {
    const open = await this.door.open(id, 'read', 'caseFile');
    await this.audit.append({ action: 'read', subject: 'caseFile', caseId: id, recordId: id });
    return this.reader.view(open);
  }

  /** Changes what the body names. A stale version changes nothing and answers with the current state. */
  @Transactional()
  async change(id: string, version: number, change: CaseChange): Promise<CaseView> {
    const open = await this.door.open(id, 'change', 'caseFile');
    await this.overviews.lock(open);
    const before = open.vault.openFields(caseFile, id, open);
    this.requireRights(open, change);
    await this.rules.require(open, change);
    const wanted = changedFields(before, change, this.clock.today());
    refuseIdentityOfAnonymous(wanted.kind, wanted);
    const state = this.stateAfter(open.state, change, wanted);
    const fields = state === 'closed' ? wanted : mergedFields(wanted, { closingReason: null });
    const { facts, narrative, identity } = open.vault.sealFields(caseFile, id, fields);
    const responsibleId = change.responsibleId ?? open.responsibleId;
    if (responsibleId !== open.responsibleId) await this.requireWorker(responsibleId);
    if (fields.code !== before.code) await this.codes.requireFree(fields.code, id);
    const codeHash = this.context.ring.codeHash(fields.code);
    const { affected } = await this.database.tx
      .getRepository(CaseFile)
      .update(
        { organisationId: open.organisationId, id, version },
        { facts, narrative, identity, state, responsibleId, codeHash, version: version + 1 },
      )
      .catch(refuseTakenCode);
    if (affected !== 1) {
      const now = await this.door.open(id, 'read', 'caseFile');
      throw new Problem('record.stale', 412, { extensions: { current: await this.reader.view(now) } });
    }
    const restricted = change.restricted ?? open.restricted;
    if (restricted !== open.restricted) await this.restriction.set(open, restricted);
    if (restricted) await this.restriction.letIn(open, responsibleId);
    const changed = await this.door.open(id, 'change', 'caseFile');
    await this.overviews.refold(changed, fields);
    await this.audit.append({
      action: 'change',
      subject: 'caseFile',
      caseId: id,
      recordId: id,
      fields: namesOf(change),
    });
    const view = await this.reader.view(await this.door.open(id, 'change', 'caseFile'));
    // Whoever hands a restricted case on sees it this once more.
    if (responsibleId !== open.responsibleId) await this.restriction.letOut(open, open.responsibleId);
    return view;
  }

  private async findCreated(id: string, body: CaseBody): Promise<CaseView> {
    const { organisationId } = this.context.person;
    const isThere = await this.database.tx.getRepository(CaseFile).existsBy({ organisationId, id });
    // Nothing under this id, and yet not created: somebody has just taken the code.
    if (!isThere) throw taken();
    const open = await this.door.open(id, 'read', 'caseFile');
    if (!open.vault.isFingerprint(caseFile.table, id, body, open.fingerprint)) throw new Problem('record.idTaken', 409);
    return this.reader.view(open);
  }

  private requireRights(open: OpenCase, change: CaseChange): void {
    const needed = [
      change.identity !== undefined && (['change', 'caseIdentity'] as const),
      change.responsibleId !== undefined &&
        change.responsibleId !== open.responsibleId &&
        (['reassign', 'caseFile'] as const),
      change.restricted !== undefined && (['restrict', 'caseFile'] as const),
    ].filter((right) => right !== false);
    for (const [action, subject] of needed) {
      if (this.door.may(action, subject, open)) continue;
      throw new Refusal({ action, subject, caseId: open.id });
    }
  }

  private stateAfter(from: CaseState, change: CaseChange, fields: CaseFileFields): CaseState {
    const to = change.state ?? from;
    if (to === 'closed' && !fields.closingReason)
      throw new Problem('case.closingReasonMissing', 400, { pointer: '/closingReason' });
    if (to !== from && !mayMove(from, to))
      throw new Problem('case.stateForbidden', 409, { pointer: '/state', params: { from, to } });
    return to;
  }

  private async requireWorker(userId: string): Promise<void> {
    const [worker] = await this.database.tx.query<object[]>(
      `select 1 from user_account where organisation_id = $1 and id = $2 and role in ('caseworker', 'lead')
         and state in ('accepted', 'confirmed')`,
      [this.context.person.organisationId, userId],
    );
    if (!worker) throw new Problem('case.workerUnknown', 400, { pointer: '/responsibleId' });
  }
}

function refuseIdentityOfAnonymous(
  kind: string,
  { alias, safeContact }: { alias?: string | null; safeContact?: string | null },
): void {
  if (kind === 'anonymous' && (alias || safeContact))
    throw new Problem('case.anonymousIdentity', 400, { pointer: '/identity' });
}
