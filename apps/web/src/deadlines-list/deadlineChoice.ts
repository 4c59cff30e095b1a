import type { DeadlineState, Urgency } from '../api/types.js';
import type { FigureFilter } from '../centre-dashboard/openedFigure.js';

export const deadlineStates = ['open', 'met', 'missed', 'waived'] as const satisfies readonly DeadlineState[];

/** What the chips above the list say. No urgency chosen means every urgency. */
export interface DeadlineChoice {
  readonly state: DeadlineState;
  readonly urgency: readonly Urgency[];
  readonly isMine: boolean;
  /** Deadlines of those whom the person covers. */
  readonly isDeputised?: boolean;
}

export const allOpen: DeadlineChoice = { state: 'open', urgency: [], isMine: false };

/** The choice as the filter of `POST /api/deadlines/search`; urgency is asked of open deadlines only. */
export const filterOf = (
  { state, urgency, isMine, isDeputised = false }: DeadlineChoice,
  myId: string,
  coveredIds: readonly string[] = [],
): FigureFilter => {
  const responsible = [...(isMine ? [myId] : []), ...(isDeputised ? coveredIds : [])];
  return {
    state: [state],
    ...(state === 'open' && urgency.length > 0 && { urgency }),
    ...(responsible.length > 0 && { responsible }),
  };
};

/** The chips that stand for a filter handed over by a figure; `filterOf` gives the same filter back. */
export function choiceOf(filter: FigureFilter, myId: string): DeadlineChoice {
  const listed = (name: string) => (Array.isArray(filter[name]) ? (filter[name] as readonly string[]) : []);
  return {
    state: deadlineStates.find((state) => listed('state').includes(state)) ?? 'open',
    urgency: listed('urgency') as readonly Urgency[],
    isMine: listed('responsible').includes(myId),
  };
}

/** Presses or releases one urgency. */
export const toggled = (choice: DeadlineChoice, urgency: Urgency): DeadlineChoice => ({
  ...choice,
  urgency: choice.urgency.includes(urgency)
    ? choice.urgency.filter((one) => one !== urgency)
    : [...choice.urgency, urgency],
});

export const isNarrowed = ({ urgency, isMine, isDeputised = false, state }: DeadlineChoice): boolean =>
  urgency.length > 0 || isMine || isDeputised || state !== 'open';
