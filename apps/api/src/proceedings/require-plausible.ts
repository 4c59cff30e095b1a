import { isCodePair, type ProceedingFields } from '@geleit/domain';
import { type FieldError, Problem } from '../common/problems/problem.js';

/** @throws Problem 400 naming each stage of another kind, and each day before the proceeding began */
export function requirePlausible({ kind, openedOn, outcomeOn, stages = [], hearings = [] }: ProceedingFields): void {
  const isEarly = (on: string | undefined): boolean => on !== undefined && openedOn !== undefined && on < openedOn;
  const errors: FieldError[] = [
    ...stages.flatMap(({ stage }, index) =>
      isCodePair('proceedingStage', kind, stage) ? [] : [{ pointer: `/stages/${index}/stage`, code: 'stageOfKind' }],
    ),
    ...hearings.flatMap(({ on }, index) =>
      isEarly(on) ? [{ pointer: `/hearings/${index}/on`, code: 'beforeOpening' }] : [],
    ),
    ...(isEarly(outcomeOn) ? [{ pointer: '/outcomeOn', code: 'beforeOpening' }] : []),
  ];
  if (errors.length > 0) throw new Problem('request.invalid', 400, { errors });
}
