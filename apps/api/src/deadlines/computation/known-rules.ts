import { deadlineRules } from '@geleit/domain';

/** Ids of the built-in rules, for people who misspelt one. */
export const knownRules = deadlineRules.map(({ id }) => id).join(', ');
