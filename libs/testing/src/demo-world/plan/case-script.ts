import {
  type CaseFileFields,
  type CaseState,
  type Code,
  type DeadlineFields,
  type DeadlineMove,
  defaultWarnDays,
  effectOfStatus,
  labelOf,
  type PlainDateText,
  type ResidenceStatusFields,
  type SupportStepFields,
} from '@geleit/domain';
import type { DemoPerson } from '../people/person.js';
import { awakeOrganisations } from '../people/staff.js';
import type { CaseOpening } from './case-opening.js';
import type { DemoCalendar } from './demo-calendar.js';
import { demoId } from './demo-id.js';
import { endDeadline } from './end-deadline.js';
import type { Planned, PlannedCase, PlannedFormerStep } from './planned-case.js';
import { PlannedEvents } from './planned-events.js';
import { PlannedRecords } from './planned-records.js';
import { Random } from './random.js';

type Editable<Fields> = { -readonly [K in keyof Planned<Fields>]: Planned<Fields>[K] };
type OpenDeadline = Omit<DeadlineFields, 'state'>;

/**
 * Writes the history of one case in the order of its days, with ids, instants and versions. Deadlines follow from
 * residence statuses as they do in the product.
 */
export class CaseScript {
  readonly random: Random;
  /** The legal events of the case, and deadlines by rule. */
  readonly events: PlannedEvents;
  readonly records: PlannedRecords;
  /** Land of the centre. */
  readonly land: string;
  readonly #id: string;
  readonly #openedAt: Date;
  readonly #steps: Editable<SupportStepFields>[] = [];
  readonly #statuses: Planned<ResidenceStatusFields>[] = [];
  readonly #deadlines: Editable<DeadlineFields>[] = [];
  #changedAt: Date;
  #version = 1;
  readonly #formerSteps: PlannedFormerStep[] = [];
  #records = 0;

  constructor(
    readonly calendar: DemoCalendar,
    readonly opening: CaseOpening,
  ) {
    const { worker, code, openedOn } = opening;
    this.random = Random.of(`${worker.organisationId}/${code}`);
    this.#openedAt = calendar.at(openedOn, this.random.between(9 * 60, 11 * 60));
    this.#changedAt = this.#openedAt;
    this.#id = demoId(this.#openedAt, this.#nameOf('case'));
    this.land = awakeOrganisations.find(({ id }) => id === worker.organisationId)?.land ?? 'HH';
    this.events = new PlannedEvents({
      record: (fields, on) => this.#record(fields, on),
      change: (record, fields, on) => {
        this.#change(record, fields, calendar.at(on, this.random.between(11 * 60, 16 * 60)));
      },
      set: (on, fields) => this.#setDeadline(fields, on),
    });
    const nameOf = (what: string): string => this.#nameOf(what);
    const authorOn = (on: PlainDateText): DemoPerson => this.#authorOn(on);
    const at = (on: PlainDateText, minute: number): Date => this.#recordedAt(on, minute);
    this.records = new PlannedRecords({ at, authorOn, nameOf }, Random.of(this.#nameOf('records')));
  }

  get id(): string {
    return this.#id;
  }

  get statuses(): readonly Planned<ResidenceStatusFields>[] {
    return this.#statuses;
  }

  get deadlines(): readonly Planned<DeadlineFields>[] {
    return this.#deadlines;
  }

  /** @param by who logged it, if not the responsible worker */
  step(fields: SupportStepFields, by?: DemoPerson): void {
    this.#steps.push(this.#record(fields, fields.occurredOn, by));
  }

  /** Records a status and its end; one that has begun meets or supersedes the deadlines of earlier ones. */
  status(recordedOn: PlainDateText, fields: ResidenceStatusFields): void {
    const status = this.#record(fields, recordedOn);
    if (fields.validFrom !== undefined) this.#closeEndsBefore(fields.status, recordedOn);
    this.#statuses.push(status);
    const end = endDeadline(status, this.land);
    if (end) this.#setDeadline(end, recordedOn);
  }

  /** Sets a deadline by hand. */
  deadline(setOn: PlainDateText, fields: Omit<OpenDeadline, 'kind'>): string {
    return this.#setDeadline({ kind: 'by-hand', ...fields }, setOn);
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
    const deadline = this.#deadlineOf(id);
    const wanted = this.calendar.at(on, 14 * 60);
    const at = wanted > deadline.createdAt ? wanted : deadline.createdAt;
    const made = { ...move, to: deadline.fields.dueOn, by: this.#authorOn(on).id, at: at.toISOString() };
    this.#change(deadline, { moves: [...(deadline.fields.moves ?? []), made] }, at);
  }

  /** Corrects the step logged last; returns its id. */
  correctLastStep(on: PlainDateText, by: DemoPerson, fields: Partial<SupportStepFields>): string {
    const step = this.#steps.at(-1);
    if (!step) throw new RangeError('no step was logged yet');
    const former = { ...step.fields, version: step.version };
    this.#change(step, fields, this.calendar.at(on, this.random.between(13 * 60, 16 * 60)));
    this.#formerSteps.push({
      id: demoId(step.updatedAt, this.#nameOf(`former/${this.#formerSteps.length + 1}`)),
      stepId: step.id,
      fields: former,
      replacedBy: by.id,
      replacedAt: step.updatedAt,
    });
    return step.id;
  }

  /** Waives the ends of earlier statuses that have run out when another begins: nothing else would close them. */
  supersedeRunOut(validFrom: PlainDateText, status: Code<'residenceStatus'>, on: PlainDateText): void {
    for (const { id, fields } of this.#deadlines) {
      if (fields.state !== 'open' || fields.statusId === undefined || fields.dueOn >= validFrom) continue;
      this.waive(id, on, 'superseded', labelOf('residenceStatus', status, 'de'));
    }
  }

  handTo(id: string, person: DemoPerson, on: PlainDateText): void {
    this.#change(this.#deadlineOf(id), { responsibleId: person.id }, this.calendar.at(on, 8 * 60 + 45));
  }

  /** A change of the case itself: a state, a fact. */
  changed(on: PlainDateText): void {
    this.#version += 1;
    this.#touch(this.calendar.at(on, this.random.between(13 * 60, 16 * 60)));
  }

  /** @param fields all but the code, which is known from the opening */
  case(state: CaseState, fields: Omit<CaseFileFields, 'code'>, restrictedTo?: readonly string[]): PlannedCase {
    const { worker, code } = this.opening;
    return {
      id: this.#id,
      organisationId: worker.organisationId,
      responsibleId: worker.id,
      createdBy: worker.id,
      createdAt: this.#openedAt,
      updatedAt: this.#changedAt,
      version: this.#version,
      state,
      ...(restrictedTo ? { restrictedTo } : {}),
      fields: { ...fields, code },
      steps: this.#steps,
      formerSteps: this.#formerSteps,
      statuses: this.#statuses,
      deadlines: this.#deadlines,
      events: this.events.events,
      records: this.records.all,
      proposalLists: this.events.lists,
    };
  }

  #closeEndsBefore(granted: Code<'residenceStatus'>, on: PlainDateText): void {
    for (const { id, fields } of this.#deadlines) {
      const before = this.#statuses.find((one) => one.id === fields.statusId)?.fields.status;
      if (before === undefined || fields.state !== 'open') continue;
      const effect = effectOfStatus(before, granted);
      if (effect === 'met') this.meet(id, on);
      if (effect === 'superseded') this.waive(id, on, 'superseded', labelOf('residenceStatus', granted, 'de'));
    }
  }

  #setDeadline(fields: OpenDeadline, on: PlainDateText): string {
    const warnDaysBefore = fields.warnDaysBefore ?? defaultWarnDays(fields.kind);
    const deadline = this.#record<DeadlineFields>({ ...fields, state: 'open', warnDaysBefore }, on);
    this.#deadlines.push(deadline);
    return deadline.id;
  }

  #close(id: string, on: PlainDateText, fields: Partial<DeadlineFields>): void {
    this.#change(this.#deadlineOf(id), fields, this.calendar.at(on, this.random.between(11 * 60, 16 * 60)));
  }

  #deadlineOf(id: string): Editable<DeadlineFields> {
    const deadline = this.#deadlines.find((one) => one.id === id);
    if (!deadline) throw new RangeError('id: no such deadline in this case');
    return deadline;
  }

  #change<Fields>(record: Editable<Fields>, fields: Partial<Fields>, at: Date): void {
    record.fields = { ...record.fields, ...fields };
    record.version += 1;
    record.updatedAt = at > record.createdAt ? at : record.createdAt;
    this.#touch(record.updatedAt);
  }

  #authorOn(day: PlainDateText): DemoPerson {
    const { worker, standIn } = this.opening;
    return standIn && day >= standIn.since ? standIn.person : worker;
  }

  #record<Fields>(fields: Fields, on: PlainDateText, by = this.#authorOn(on)): Editable<Fields> {
    const createdAt = this.#recordedAt(on, this.random.between(11 * 60 + 5, 17 * 60));
    this.#records += 1;
    const id = demoId(createdAt, this.#nameOf(`record/${this.#records}`));
    return { id, createdBy: by.id, createdAt, updatedAt: createdAt, version: 1, fields };
  }

  #recordedAt(on: PlainDateText, minute: number): Date {
    const wanted = this.calendar.at(on, minute);
    const at = wanted > this.#openedAt ? wanted : this.#openedAt;
    this.#touch(at);
    return at;
  }

  #touch(at: Date): void {
    if (at > this.#changedAt) this.#changedAt = at;
  }

  #nameOf(what: string): string {
    const { worker, code } = this.opening;
    return `${worker.organisationId}/${code}/${what}`;
  }
}
