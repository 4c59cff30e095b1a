import { type DeadlineFields, remedyOf, deadlineByRule } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { Opened } from '../../cases/case-records.js';
import type { OpenCase } from '../../cases/open-case.js';
import { mergedFields } from '../../common/records/merged-fields.js';
import { Clock } from '../../common/time/clock.js';
import { IdSource } from '../../common/time/id-source.js';
import { CentreLand } from '../computation/centre-land.js';
import { compute } from '../computation/compute.js';
import { RuleBook, ruleOf } from '../computation/rule-book.js';
import { DeadlineStore } from '../deadline-store.js';

/** What follows when a legal deadline was missed: the deadline for putting it right, in the same transaction. */
@Injectable()
export class RemedyDeadlines {
  constructor(
    private readonly deadlines: DeadlineStore,
    private readonly rules: RuleBook,
    private readonly land: CentreLand,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets the remedy of a deadline that is being missed.
   * @param obstacleEndedOn day since when the missed act could be made up for; today, where nobody knows better
   * @returns its id; undefined where no rule knows a remedy
   */
  async begin(
    open: OpenCase,
    missed: { id: string; fields: DeadlineFields },
    obstacleEndedOn: string | undefined,
  ): Promise<string | undefined> {
    const rules = await this.rules.open();
    const remedyId = ruleOf(rules, missed.fields)?.severity === 'legal' ? remedyOf(missed.fields.kind) : undefined;
    const rule = remedyId === undefined ? undefined : rules.find(remedyId);
    const land = missed.fields.land ?? (await this.land.read());
    if (!rule || land === undefined) return undefined;
    const { responsibleId } = missed.fields;
    const input = { land, trigger: { date: obstacleEndedOn ?? this.clock.today(), kind: 'event' } } as const;
    const fields = mergedFields<DeadlineFields>(deadlineByRule(rule, input, compute(rule, input, pointers)), {
      responsibleId,
      followsId: missed.id,
    });
    const id = this.ids.next();
    await this.deadlines.create(open, id, fields, fields);
    return id;
  }

  /** Takes the remedy back when the deadline turns out not to have been missed. */
  async end(open: OpenCase, remedyId: string, reason: string): Promise<void> {
    const remedy: Opened<DeadlineFields> = await this.deadlines.read(open, remedyId);
    if (remedy.fields.state !== 'open') return;
    const fields = mergedFields(remedy.fields, { state: 'waived', reasonCode: 'superseded', reason });
    await this.deadlines.change(open, remedy, fields);
  }
}

const pointers = (): string => '/obstacleEndedOn';
