import { type Code, triggerKindsOf } from '@geleit/domain';
import type { CaseEventView, Day } from '../../api/types.js';

export type EventKind = Code<'eventKind'>;
export type TriggerKind = 'notified' | 'posted' | 'event';
/** The periods that are offered by name; `other` asks for number and unit, `day` for a calendar date. */
export type NamedPeriod = 'unsaid' | '1-weeks' | '2-weeks' | '1-months' | 'other' | 'day';
export type PeriodUnit = 'days' | 'weeks' | 'months' | 'years';

/** What stands in the fields of "Ereignis eintragen". */
export interface EventForm {
  readonly kind: EventKind | null;
  readonly triggerKind: TriggerKind;
  readonly via: 'letter' | 'facility';
  readonly date: Day | null;
  readonly isLate: boolean;
  readonly receivedOn: Day | null;
  readonly evidence: string | null;
  readonly appliedOn: Day | null;
  readonly instruction: 'complete' | 'missing';
  readonly names: NamedPeriod;
  readonly namedN: string;
  readonly namedUnit: PeriodUnit;
  readonly namedDay: Day | null;
  readonly land: string;
  readonly note: string;
}

export const emptyEvent: EventForm = {
  kind: null,
  triggerKind: 'notified',
  via: 'letter',
  date: null,
  isLate: false,
  receivedOn: null,
  evidence: null,
  appliedOn: null,
  instruction: 'complete',
  names: 'unsaid',
  namedN: '',
  namedUnit: 'weeks',
  namedDay: null,
  land: '',
  note: '',
};

const decisions: readonly EventKind[] = [
  'asylum-refused',
  'asylum-manifestly-unfounded',
  'asylum-inadmissible',
  'transfer-decision',
  'asylum-judgment',
  'foreigners-decision',
  'departure-period',
  'discontinued',
  'benefit-decision',
  'objection-decision',
];
const ofAsylum: readonly EventKind[] = [
  'asylum-refused',
  'asylum-manifestly-unfounded',
  'asylum-inadmissible',
  'transfer-decision',
  'transfer-accepted',
  'asylum-judgment',
];

export const isAsylum = (kind: EventKind | null): boolean => kind !== null && ofAsylum.includes(kind);

/** Whether the paper of such an event carries an instruction on legal remedies. */
export const hasInstruction = (kind: EventKind | null): boolean => kind !== null && decisions.includes(kind);

/** Short ones first: in asylum law one week is what must not be overlooked. */
export const periodsOffered = (kind: EventKind | null): readonly NamedPeriod[] =>
  isAsylum(kind)
    ? ['1-weeks', '2-weeks', '1-months', 'other', 'day', 'unsaid']
    : ['2-weeks', '1-months', 'other', 'day', 'unsaid'];

/** How an event of this kind may have come; of what was chosen before, what still fits. */
export function triggerOf({ kind, triggerKind }: Pick<EventForm, 'kind' | 'triggerKind'>): TriggerKind {
  const taken = kindsTaken(kind);
  return taken.includes(triggerKind) ? triggerKind : (taken[0] ?? 'event');
}

export const kindsTaken = (kind: EventKind | null): readonly TriggerKind[] => (kind ? triggerKindsOf(kind) : []);

export type EventProblem =
  | 'kindMissing'
  | 'dateMissing'
  | 'dateAhead'
  | 'receivedMissing'
  | 'receivedBefore'
  | 'receivedAhead'
  | 'appliedAfter'
  | 'periodMissing'
  | 'dayMissing'
  | 'dayBefore';
export type EventProblems = Partial<Record<keyof EventForm, EventProblem>>;

/** What cannot be, by field: it is said in the form and not sent. */
export function eventProblems(form: EventForm, today: Day): EventProblems {
  const { kind, date, appliedOn } = form;
  const hasCome = triggerOf(form) !== 'event';
  return {
    ...(kind === null && { kind: 'kindMissing' }),
    ...(date === null && { date: 'dateMissing' }),
    ...(hasCome && date !== null && date > today && { date: 'dateAhead' }),
    ...receiptProblems(form, today),
    ...(isAsylum(kind) && date !== null && appliedOn !== null && appliedOn > date && { appliedOn: 'appliedAfter' }),
    ...(hasInstruction(kind) && form.instruction === 'complete' && paperProblems(form)),
  };
}

function receiptProblems(form: EventForm, today: Day): EventProblems {
  const { isLate, receivedOn, date } = form;
  if (!isLate || triggerOf(form) !== 'posted') return {};
  if (receivedOn === null) return { receivedOn: 'receivedMissing' };
  if (date !== null && receivedOn < date) return { receivedOn: 'receivedBefore' };
  return receivedOn > today ? { receivedOn: 'receivedAhead' } : {};
}

function paperProblems({ names, namedN, namedDay, date }: EventForm): EventProblems {
  if (names === 'other' && !(Number(namedN) > 0)) return { namedN: 'periodMissing' };
  if (names !== 'day') return {};
  if (namedDay === null) return { namedDay: 'dayMissing' };
  return date !== null && namedDay < date ? { namedDay: 'dayBefore' } : {};
}

/** The body of the event; what its kind does not ask for stays away. */
export function eventBody(form: EventForm) {
  const { kind, via, date, isLate, receivedOn, evidence, appliedOn, land, note } = form;
  const triggerKind = triggerOf(form);
  const isPosted = triggerKind === 'posted';
  const instruction = hasInstruction(kind) && form.instruction === 'complete' ? namedBy(form) : undefined;
  return {
    kind,
    date,
    triggerKind,
    ...(isPosted && isAsylum(kind) && { via }),
    ...(isPosted && isLate && receivedOn && { receivedOn }),
    ...(evidence && { evidence }),
    ...(isAsylum(kind) && appliedOn && { appliedOn }),
    ...(instruction && { instruction }),
    ...(hasInstruction(kind) && form.instruction === 'missing' && { missingInstruction: true }),
    ...(land && { land }),
    ...(note.trim() && { note: note.trim() }),
  };
}

function namedBy({ names, namedN, namedUnit, namedDay }: EventForm) {
  if (names === 'unsaid') return undefined;
  if (names === 'day') return { dueOn: namedDay };
  if (names === 'other') return { n: Number(namedN), unit: namedUnit };
  const [n, unit] = names.split('-') as [string, PeriodUnit];
  return { n: Number(n), unit };
}

/** The changes of a correction: what was emptied is sent as null. */
export function correctionBody(before: EventForm, after: EventForm): Record<string, unknown> {
  const [was, is]: Record<string, unknown>[] = [eventBody(before), eventBody(after)];
  const names = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])];
  const changed = names.filter((name) => JSON.stringify(was?.[name]) !== JSON.stringify(is?.[name]));
  return Object.fromEntries(
    changed.map((name) => [name, is?.[name] ?? (name === 'missingInstruction' ? false : null)]),
  );
}

/** The fields of an event that was recorded before. */
export function eventFormOf(event: CaseEventView): EventForm {
  const { instruction } = event;
  const { n, unit, dueOn } = instruction ?? {};
  const named = n && unit ? (`${n}-${unit}` as NamedPeriod) : 'unsaid';
  const isOffered = named === '1-weeks' || named === '2-weeks' || named === '1-months';
  return {
    kind: event.kind as EventKind,
    triggerKind: event.triggerKind as TriggerKind,
    via: event.via === 'facility' ? 'facility' : 'letter',
    date: event.date,
    isLate: event.receivedOn !== null,
    receivedOn: event.receivedOn,
    evidence: event.evidence,
    appliedOn: event.appliedOn,
    instruction: event.missingInstruction ? 'missing' : 'complete',
    names: dueOn ? 'day' : isOffered || named === 'unsaid' ? named : 'other',
    namedN: n ? String(n) : '',
    namedUnit: unit ?? 'weeks',
    namedDay: dueOn ?? null,
    land: event.land ?? '',
    note: event.note ?? '',
  };
}
