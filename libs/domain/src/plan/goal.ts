import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** How things stood in the area of a goal on a day, from 0 critical to 4 stable. */
export interface GoalProgress {
  readonly value: number;
  readonly on: PlainDateText;
  /** Id of who entered it. */
  readonly by: string;
  /** ISO instant of its entry. */
  readonly at: string;
}

/** A need of the client and what is to be reached. */
export interface GoalFields {
  readonly area: Code<'supportArea'>;
  readonly title: string;
  /** What the client needs, in her own words where possible. */
  readonly need?: string;
  readonly state: Code<'goalState'>;
  /** Day on which the goal is to be looked at again. */
  readonly reviewOn?: PlainDateText;
  readonly progress?: readonly GoalProgress[];
  readonly note?: string;
}

export const goal: SealedRecord<GoalFields> = {
  table: 'goal',
  fields: {
    area: 'facts',
    title: 'narrative',
    need: 'narrative',
    state: 'facts',
    reviewOn: 'facts',
    progress: 'facts',
    note: 'narrative',
  },
  // Neither the curve of some months nor a few sentences must show in their length.
  pad: { facts: 2048, narrative: 1024 },
};
