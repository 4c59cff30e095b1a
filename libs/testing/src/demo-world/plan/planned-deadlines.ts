import {
  type Code,
  type DeadlineFields,
  type DeadlineMove,
  defaultWarnDays,
  effectOfStatus,
  labelOf,
  type PlainDateText,
  type ResidenceStatusFields,
} from '@geleit/domain';
import type { DemoPerson } from '../people/person.js';
import type { DemoCalendar } from './demo-calendar.js';
import type { Planned } from './planned-case.js';
import type { Random } from './random.js';

type Editable<Fields> = { -readonly [K in keyof Planned<Fields>]: Planned<Fields>[K] };
type OpenDeadline = Omit<DeadlineFields, 'state'>;

/** What deadlines need of the script of their case. */
interface Script {
  readonly calendar: DemoCalendar;
  readonly random: Random;
  record<Fields>(fields: Fields, on: PlainDateText): Editable<Fields>;
  change<Fields>(record: Editable<Fields>, fields: Partial<Fields>, at: Date): void;
  authorOn(on: PlainDateText): DemoPerson;
}

/** The deadlines of one case and what became of them. */
export class PlannedDeadlines {
  readonly #all: Editable<DeadlineFields>[] = [];

  constructor(private readonly script: Script) {}

  get all(): readonly Planned<DeadlineFields>[] {
    return this.#all;
  }

  /** @returns its id */
  set(on: PlainDateText, fields: OpenDeadline): string {
    const warnDaysBefore = fields.warnDaysBefore ?? defaultWarnDays(fields.kind);
    const deadline = this.script.record<DeadlineFields>({ ...fields, state: 'open', warnDaysBefore }, on);
    this.#all.push(deadline);
    return deadline.id;
  }

  /** @returns its id */
  setByHand(on: PlainDateText, fields: Omit<OpenDeadline, 'kind'>): string {
    return this.set(on, { kind: 'by-hand', ...fields });
  }

  meet(id: string, metOn: PlainDateText): void {
    this.#close(id, metOn, { state: 'met', metOn });
  }

  waive(id: string, on: PlainDateText, reasonCode: Code<'reasonCode'>, reason: string): void {
    this.#close(id, on, { state: 'waived', reasonCode, reason });
  }

  /** @param followUpId the deadline of its remedy, where a law knows one */
  miss(id: string, on: PlainDateText, reason: string, followUpId?: string): void {
    const followUp = followUpId === undefined ? {} : { followUpId };
    this.#close(id, on, { state: 'missed', reasonCode: 'other', reason, ...followUp });
  }

  /** Moves a due date to the one it has now from an earlier one. */
  wasMoved(id: string, on: PlainDateText, move: Omit<DeadlineMove, 'at' | 'to' | 'by'>): void {
    const deadline = this.#find(id);
    const wanted = this.script.calendar.at(on, 14 * 60);
    const at = wanted > deadline.createdAt ? wanted : deadline.createdAt;
    const made = { ...move, to: deadline.fields.dueOn, by: this.script.authorOn(on).id, at: at.toISOString() };
    this.script.change(deadline, { moves: [...(deadline.fields.moves ?? []), made] }, at);
  }

  handTo(id: string, person: DemoPerson, on: PlainDateText): void {
    this.script.change(this.#find(id), { responsibleId: person.id }, this.script.calendar.at(on, 8 * 60 + 45));
  }

  /** Waives the ends of earlier statuses that have run out when another begins: nothing else would close them. */
  supersedeRunOut(validFrom: PlainDateText, status: Code<'residenceStatus'>, on: PlainDateText): void {
    for (const { id, fields } of this.#all) {
      if (fields.state !== 'open' || fields.statusId === undefined || fields.dueOn >= validFrom) continue;
      this.waive(id, on, 'superseded', labelOf('residenceStatus', status, 'de'));
    }
  }

  /** A status that has begun meets or supersedes the ends of earlier ones. */
  closeEndsOf(
    statuses: readonly Planned<ResidenceStatusFields>[],
    granted: Code<'residenceStatus'>,
    on: PlainDateText,
  ): void {
    for (const { id, fields } of this.#all) {
      const before = statuses.find((one) => one.id === fields.statusId)?.fields.status;
      if (before === undefined || fields.state !== 'open') continue;
      const effect = effectOfStatus(before, granted);
      if (effect === 'met') this.meet(id, on);
      if (effect === 'superseded') this.waive(id, on, 'superseded', labelOf('residenceStatus', granted, 'de'));
    }
  }

  #close(id: string, on: PlainDateText, fields: Partial<DeadlineFields>): void {
    const { calendar, random } = this.script;
    this.script.change(this.#find(id), fields, calendar.at(on, random.between(11 * 60, 16 * 60)));
  }

  #find(id: string): Editable<DeadlineFields> {
    const deadline = this.#all.find((one) => one.id === id);
    if (!deadline) throw new RangeError('id: no such deadline in this case');
    return deadline;
  }
}
