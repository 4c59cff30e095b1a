import type { Day, GoalView } from '../../api/types.js';
import type { FieldProblems, RecordField } from '../record-form/recordField.js';
import { progressCodes } from './progressWords.js';

/** What the form of a goal holds. */
export interface GoalValues {
  area: string | null;
  title: string;
  need: string;
  reviewOn: Day | null;
  state: string | null;
  note: string;
  /** How things stand at the beginning; later it is entered by itself. */
  progress: string | null;
}

export const goalValuesOf = (goal?: GoalView): GoalValues => ({
  area: goal?.area ?? null,
  title: goal?.title ?? '',
  need: goal?.need ?? '',
  reviewOn: goal?.reviewOn ?? null,
  state: goal?.state ?? null,
  note: goal?.note ?? '',
  progress: null,
});

export const goalProblems = ({ area, title }: GoalValues): FieldProblems<GoalValues> => ({
  ...(area === null && { area: 'common.choose' }),
  ...(title.trim() === '' && { title: 'plan.goalMissing' }),
});

export const goalBody = ({ progress, ...values }: GoalValues): object => ({
  ...values,
  ...(progress !== null && { progress: Number(progress) }),
});

const asked: readonly RecordField<GoalValues>[] = [
  { name: 'area', type: 'code', list: 'supportArea', label: 'plan.area', isWide: true },
  { name: 'need', type: 'text', max: 2000, label: 'plan.need', hint: 'plan.needHint' },
  { name: 'title', type: 'line', max: 300, label: 'plan.goalTitle', hint: 'plan.goalHint', isWide: true },
  { name: 'reviewOn', type: 'day', label: 'plan.reviewOn' },
  { name: 'note', type: 'text', max: 20_000, label: 'plan.note' },
];

export const newGoalFields: readonly RecordField<GoalValues>[] = [
  ...asked,
  {
    name: 'progress',
    type: 'code',
    list: 'progress',
    codes: progressCodes,
    isChips: true,
    label: 'plan.progressNow',
    isWide: true,
  },
];

export const changedGoalFields: readonly RecordField<GoalValues>[] = [
  ...asked,
  { name: 'state', type: 'code', list: 'goalState', label: 'plan.state', isWide: true },
];
