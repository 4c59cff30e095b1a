import { deadlineAreas, type DeadlineArea, type DeadlineRule, type Foundation } from '../deadline-calculator/rule.js';

/** What stands above the list of rules. */
export interface RuleChoice {
  readonly query: string;
  readonly area: DeadlineArea | 'own' | null;
  readonly foundations: readonly Foundation[];
  /** Only those whose proposals are turned off. */
  readonly isSilent: boolean;
}

export const allRules: RuleChoice = { query: '', area: null, foundations: [], isSilent: false };

export const isNarrowed = ({ query, area, foundations, isSilent }: RuleChoice): boolean =>
  query.trim() !== '' || area !== null || foundations.length > 0 || isSilent;

/** The part of the choice that is no word; words are searched afterwards. */
export const isChosen = (rule: DeadlineRule, { area, foundations, isSilent }: RuleChoice): boolean =>
  (area === null || groupOf(rule) === area) &&
  (foundations.length === 0 || foundations.includes(rule.foundation)) &&
  (!isSilent || isSilenced(rule));

/** A legal rule that events no longer propose here; own ones are never proposed. */
export const isSilenced = ({ own, proposed }: DeadlineRule): boolean => !own && !proposed;

export const toggledFoundation = (choice: RuleChoice, foundation: Foundation): RuleChoice => ({
  ...choice,
  foundations: choice.foundations.includes(foundation)
    ? choice.foundations.filter((one) => one !== foundation)
    : [...choice.foundations, foundation],
});

export type RuleSection = DeadlineArea | 'own';

export const groupOf = (rule: DeadlineRule): RuleSection => (rule.own || rule.area === null ? 'own' : rule.area);

/** Rules under their area, the centre's own first and ended ones last; areas without a rule are left out. */
export function sectionsOf(rules: readonly DeadlineRule[]): (readonly [RuleSection, readonly DeadlineRule[]])[] {
  return (['own', ...deadlineAreas] as const)
    .map((section) => [section, endedLast(rules.filter((rule) => groupOf(rule) === section))] as const)
    .filter(([, found]) => found.length > 0);
}

const endedLast = (rules: readonly DeadlineRule[]): readonly DeadlineRule[] =>
  rules.toSorted((a, b) => Number(a.state === 'ended') - Number(b.state === 'ended'));
