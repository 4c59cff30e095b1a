import { isDeepStrictEqual } from 'node:util';
import {
  type DeadlineFields,
  type DeadlineMove,
  deadlineRuleOf,
  defaultWarnDays,
  effectOfStatus,
  endOfStatus,
  labelOf,
  type ResidenceStatusFields,
  triggerOfEnd,
} from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { Opened } from '../cases/case-records.js';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import { CentreLand } from '../deadlines/computation/centre-land.js';
import { computeIfPossible } from '../deadlines/computation/compute.js';
import { DeadlineStore } from '../deadlines/deadline-store.js';

interface RecordedStatus {
  id: string;
  fields: ResidenceStatusFields;
}

/** The end of a status is a deadline at once, moves with it, and closes when another status takes over. */
@Injectable()
export class EndOfStatusDeadlines {
  constructor(
    private readonly deadlines: DeadlineStore,
    private readonly land: CentreLand,
    private readonly ids: IdSource,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  /** Sets the deadline of a new status and closes those that it meets or supersedes. */
  async begin(open: OpenCase, status: RecordedStatus, earlier: RecordedStatus[]): Promise<void> {
    if (status.fields.validFrom !== undefined) await this.closeEarlier(open, status, earlier);
    await this.setEnd(open, status);
  }

  /**
   * Moves the deadline with the corrected end of its status; an end taken back waives it, a new one sets it. A
   * correction of anything else leaves it alone, also where somebody has moved it since.
   */
  async follow(open: OpenCase, status: RecordedStatus, before: ResidenceStatusFields): Promise<void> {
    const end = endOfStatus(status.fields);
    if (isDeepStrictEqual(end, endOfStatus(before))) return;
    const own = (await this.deadlines.openOnes(open)).find(({ fields }) => fields.statusId === status.id);
    if (!own) {
      const wasEverSet = (await this.deadlines.all(open)).some(({ fields }) => fields.statusId === status.id);
      if (!wasEverSet) await this.setEnd(open, status);
    } else if (!end) {
      await this.store(open, own, { state: 'waived', reasonCode: 'superseded', reason: statusCorrected });
    } else {
      await this.move(open, own, status, end.dueOn);
    }
  }

  private async setEnd(open: OpenCase, status: RecordedStatus): Promise<void> {
    const end = endOfStatus(status.fields);
    if (!end) return;
    const kind = end.rule ?? 'by-hand';
    const id = this.ids.next();
    const fields = mergedFields<DeadlineFields>(
      { kind, dueOn: end.dueOn, state: 'open', warnDaysBefore: defaultWarnDays(kind), statusId: status.id },
      { ...(await this.basis(status.fields, kind)), title: end.rule === null ? titleOf(status.fields) : undefined },
    );
    await this.deadlines.create(open, id, fields, fields);
  }

  /** What the date rests on: the rule, where the paper names no day; and what the rule was computed from. */
  private async basis(status: ResidenceStatusFields, kind: string) {
    const dateBasis = status.validUntil === undefined ? ('rule' as const) : ('authority' as const);
    const rule = deadlineRuleOf(kind);
    const trigger = rule && triggerOfEnd(status);
    const land = trigger && (await this.land.read());
    const computed = computeIfPossible(rule, statedFields({ trigger, land }));
    const possiblyUntil = dateBasis === 'rule' ? computed?.possiblyUntil : undefined;
    return { dateBasis, trigger: trigger ?? null, land: land ?? null, possiblyUntil: possiblyUntil ?? null };
  }

  private async closeEarlier(open: OpenCase, status: RecordedStatus, earlier: RecordedStatus[]): Promise<void> {
    const statusOf = new Map(earlier.map(({ id, fields }) => [id, fields]));
    for (const due of await this.deadlines.openOnes(open)) {
      const before = statusOf.get(due.fields.statusId ?? '');
      if (!before || !isLater(status.fields, before)) continue;
      const effect = effectOfStatus(before.status, status.fields.status);
      if (effect === 'met') await this.store(open, due, { state: 'met', metOn: this.clock.today() });
      if (effect === 'superseded')
        await this.store(open, due, { state: 'waived', reasonCode: 'superseded', reason: titleOf(status.fields) });
    }
  }

  private async move(open: OpenCase, own: Opened<DeadlineFields>, status: RecordedStatus, to: string): Promise<void> {
    const rule = endOfStatus(status.fields)?.rule ?? null;
    const basis = await this.basis(status.fields, rule ?? 'by-hand');
    const moved: DeadlineMove = {
      from: own.fields.dueOn,
      to,
      by: this.context.person.id,
      at: this.clock.now().toISOString(),
      reason: statusCorrected,
      dateBasis: basis.dateBasis,
    };
    await this.store(open, own, {
      ...basis,
      kind: rule ?? 'by-hand',
      title: rule ? null : titleOf(status.fields),
      dueOn: to,
      moves: [...(own.fields.moves ?? []), moved],
      acknowledgedBy: null,
      acknowledgedAt: null,
    });
  }

  private async store(open: OpenCase, due: Opened<DeadlineFields>, change: object): Promise<void> {
    const fields = mergedFields(due.fields, change);
    await this.deadlines.change(open, due, fields);
  }
}

/** A status entered afterwards, for an earlier time, closes nothing. */
function isLater(status: ResidenceStatusFields, before: ResidenceStatusFields): boolean {
  return before.validFrom === undefined || (status.validFrom ?? '') >= before.validFrom;
}

// The record's own language is German, like the files of the authorities.
const statusCorrected = 'Aufenthaltsstatus berichtigt';
const titleOf = ({ status }: ResidenceStatusFields): string => labelOf('residenceStatus', status, 'de');
