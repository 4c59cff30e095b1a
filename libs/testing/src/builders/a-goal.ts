import type { Code } from '@geleit/domain';

/** Body of `PUT /api/cases/{caseId}/goals/{id}`. */
export interface GoalBody {
  area: Code<'supportArea'>;
  title: string;
  need?: string;
  state?: Code<'goalState'>;
  reviewOn?: string;
  progress?: number;
  progressOn?: string;
  note?: string;
}

/** An open goal, valid by itself. */
export function aGoal(fields: Partial<GoalBody> = {}): GoalBody {
  return { area: 'housing', title: 'Eigene Wohnung', need: 'Will allein wohnen.', progress: 1, ...fields };
}
