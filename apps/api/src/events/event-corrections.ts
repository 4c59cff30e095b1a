import type { CaseEventFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor } from '../cases/case-door.js';
import { CaseOverviews } from '../cases/case-overviews.js';
import { CaseRecords } from '../cases/case-records.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import { CentreLand } from '../deadlines/computation/centre-land.js';
import { caseEventTable } from './case-event-table.js';
import type { CaseEventView, RecomputedDeadline } from './case-event-view.js';
import { CaseEventViews } from './case-event-views.js';
import { type CaseEventCorrection, isReceivedAfter, necessary } from './dto/case-event.dto.js';
import { EventDeadlines } from './event-deadlines.js';
import { EventProposals } from './event-proposals.js';
import type { Correction } from './recomputation.js';

export interface CorrectionPreview {
  recomputed: RecomputedDeadline[];
}

/** Corrects an event: its open deadlines and proposals follow in the same transaction, and the answer names them. */
@Injectable()
export class EventCorrections {
  constructor(
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly overviews: CaseOverviews,
    private readonly proposals: EventProposals,
    private readonly deadlines: EventDeadlines,
    private readonly land: CentreLand,
    private readonly views: CaseEventViews,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  @Transactional()
  async correct(caseId: string, id: string, version: number, body: CaseEventCorrection): Promise<CaseEventView> {
    const open = await this.door.open(caseId, 'correct', 'caseEvent');
    refuseWhenClosed(open);
    await this.overviews.lock(open);
    const before = await this.records.read(open, caseEventTable, id);
    // A stale writer is shown the current state before anything is said about the correction itself.
    const after = before.row.version === version ? corrected(before.fields, body) : before.fields;
    const stored = await this.records.update(open, caseEventTable, id, version, after, (current) =>
      this.views.one(open, current),
    );
    await this.audit.append({
      action: 'correct',
      subject: 'caseEvent',
      caseId,
      recordId: id,
      fields: ['date', 'kind'],
    });
    const correction = await this.correction(before.fields, after);
    await this.proposals.follow(open, id, after, correction.land);
    const recomputed = await this.deadlines.follow(open, id, correction);
    await this.overviews.refold(open);
    return this.views.one(open, stored, recomputed);
  }

  /** What the correction would do, without writing. */
  @Transactional()
  async preview(caseId: string, id: string, body: CaseEventCorrection): Promise<CorrectionPreview> {
    const open = await this.door.open(caseId, 'correct', 'caseEvent');
    const { fields } = await this.records.read(open, caseEventTable, id);
    const correction = await this.correction(fields, corrected(fields, body));
    await this.audit.append({ action: 'read', subject: 'caseEvent', caseId, recordId: id });
    return { recomputed: await this.deadlines.preview(open, id, correction) };
  }

  private async correction(before: CaseEventFields, after: CaseEventFields): Promise<Correction> {
    const who = { id: this.context.person.id, at: this.clock.now().toISOString() };
    return { before, after, land: await this.land.read(), who };
  }
}

/** @throws Problem 400 naming what an event cannot be without */
function corrected(before: CaseEventFields, body: CaseEventCorrection): CaseEventFields {
  const { instruction } = body;
  const stated = instruction ? { ...body, instruction: statedFields(instruction) } : body;
  const after: Partial<CaseEventFields> = mergedFields(before, stated);
  const missing = necessary.filter((field) => after[field] === undefined);
  const errors = missing.map((field) => ({ pointer: `/${field}`, code: 'required' }));
  if (!isReceivedAfter(after.date, after.receivedOn)) errors.push({ pointer: '/receivedOn', code: 'before' });
  if (errors.length > 0) throw new Problem('request.invalid', 400, { errors });
  return after as CaseEventFields;
}
