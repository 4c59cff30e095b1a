import { codesOf } from '@geleit/domain';
import type { Day, HealthNeedView } from '../../api/types.js';
import type { FieldProblems, RecordField } from '../record-form/recordField.js';

/** What the form of a health need holds. */
export interface HealthValues {
  need: string | null;
  state: string | null;
  since: Day | null;
  referredTo: string;
  appointmentOn: Day | null;
  appointmentAt: string | null;
  dueOn: Day | null;
  bornOn: Day | null;
  born: number | null;
  outcome: string;
  note: string;
}

export const healthValuesOf = (need?: HealthNeedView): HealthValues => ({
  need: need?.need ?? null,
  state: need?.state ?? null,
  since: need?.since ?? null,
  referredTo: need?.referredTo ?? '',
  appointmentOn: need?.appointmentOn ?? null,
  appointmentAt: need?.appointmentAt ?? null,
  dueOn: need?.dueOn ?? null,
  bornOn: need?.bornOn ?? null,
  born: need?.born ?? null,
  outcome: need?.outcome ?? '',
  note: need?.note ?? '',
});

const isPregnancy = ({ need }: HealthValues) => need === 'pregnancy';

export const healthProblems =
  (today: Day) =>
  ({ need, state, appointmentOn, appointmentAt, bornOn }: HealthValues): FieldProblems<HealthValues> => ({
    ...(need === null && { need: 'health.needMissing' }),
    ...(state === null && { state: 'health.stateMissing' }),
    ...(appointmentAt !== null && appointmentOn === null && { appointmentOn: 'health.dayMissing' }),
    ...(bornOn !== null && bornOn > today && { bornOn: 'health.bornAhead' }),
  });

const birth: readonly RecordField<HealthValues>[] = [
  { name: 'bornOn', type: 'day', label: 'health.bornOn', hint: 'health.bornHint', isAsked: isPregnancy },
  {
    name: 'born',
    type: 'count',
    most: 8,
    label: 'health.born',
    hint: 'health.bornCount',
    isAsked: (values) => isPregnancy(values) && values.bornOn !== null,
  },
];

export const healthFields: readonly RecordField<HealthValues>[] = [
  { name: 'need', type: 'code', list: 'healthNeed', label: 'health.need', isWide: true },
  { name: 'state', type: 'code', list: 'healthState', codes: codesOf('healthState'), label: 'health.state' },
  { name: 'since', type: 'day', label: 'health.since' },
  { name: 'referredTo', type: 'line', max: 300, label: 'health.referredTo', isWide: true },
  { name: 'appointmentOn', type: 'day', label: 'health.appointmentOn' },
  { name: 'appointmentAt', type: 'time', label: 'health.appointmentAt' },
  { name: 'dueOn', type: 'day', label: 'health.dueOn', isAsked: isPregnancy },
  ...birth,
  { name: 'outcome', type: 'text', max: 2000, label: 'health.outcome' },
  { name: 'note', type: 'text', max: 20_000, label: 'housing.note' },
];

/** A birth asks for the day and how many. */
export const birthFields = birth;
