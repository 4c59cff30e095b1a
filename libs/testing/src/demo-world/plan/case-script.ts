import {
  type CaseFileFields,
  type CaseState,
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
import { PlannedDeadlines } from './planned-deadlines.js';
import { PlannedEvents } from './planned-events.js';
import { PlannedRecords } from './planned-records.js';
import { Random } from './random.js';

type Editable<Fields> = { -readonly [K in keyof Planned<Fields>]: Planned<Fields>[K] };

/**
 * Writes the history of one case in the order of its days, with ids, instants and versions. Deadlines follow from
 * residence statuses as they do in the product.
 */
export class CaseScript {
  readonly random: Random;
  readonly deadlines: PlannedDeadlines;
  /** The legal events of the case, and deadlines by rule. */
  readonly events: PlannedEvents;
  readonly records: PlannedRecords;
  /** Land of the centre. */
  readonly land: string;
  readonly #id: string;
  readonly #openedAt: Date;
  readonly #steps: Editable<SupportStepFields>[] = [];
  readonly #statuses: Planned<ResidenceStatusFields>[] = [];
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
    const authorOn = (on: PlainDateText): DemoPerson => this.#authorOn(on);
    this.deadlines = new PlannedDeadlines({
      calendar,
      random: this.random,
      record: (fields, on) => this.#record(fields, on),
      change: (record, fields, at) => {
        this.#change(record, fields, at);
      },
      authorOn,
    });
    this.events = new PlannedEvents({
      record: (fields, on) => this.#record(fields, on),
      change: (record, fields, on) => {
        this.#change(record, fields, calendar.at(on, this.random.between(11 * 60, 16 * 60)));
      },
      set: (on, fields) => this.deadlines.set(on, fields),
    });
    const nameOf = (what: string): string => this.#nameOf(what);
    const at = (on: PlainDateText, minute: number): Date => this.#recordedAt(on, minute);
    this.records = new PlannedRecords({ at, authorOn, nameOf }, Random.of(this.#nameOf('records')));
  }

  get id(): string {
    return this.#id;
  }

  /** @param by who logged it, if not the responsible worker */
  step(fields: SupportStepFields, by?: DemoPerson): void {
    this.#steps.push(this.#record(fields, fields.occurredOn, by));
  }

  /** Records a status and its end; one that has begun meets or supersedes the deadlines of earlier ones. */
  status(recordedOn: PlainDateText, fields: ResidenceStatusFields): void {
    const status = this.#record(fields, recordedOn);
    if (fields.validFrom !== undefined) this.deadlines.closeEndsOf(this.#statuses, fields.status, recordedOn);
    this.#statuses.push(status);
    const end = endDeadline(status, this.land);
    if (end) this.deadlines.set(recordedOn, end);
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
      deadlines: this.deadlines.all,
      events: this.events.events,
      records: this.records.all,
      proposalLists: this.events.lists,
    };
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
