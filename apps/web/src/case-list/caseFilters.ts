import type { CaseCounts, CaseFilter } from '../api/types.js';
import { dayPlus } from '../format/dates.js';

export const openStates = ['contact', 'clearing', 'active', 'dormant'] as const;
export const chipNames = [
  'open',
  'mine',
  'deputised',
  'due14',
  'noContact30',
  'highRisk',
  'anonymous',
] as const satisfies readonly (keyof CaseCounts)[];
export type ChipName = (typeof chipNames)[number];

const same = (a: unknown, b: unknown) =>
  JSON.stringify(Array.isArray(a) ? [...(a as unknown[])].sort() : a) ===
  JSON.stringify(Array.isArray(b) ? [...(b as unknown[])].sort() : b);

/** What each chip adds to the filter; the server counts exactly these (each together with the open states). */
export const chipFilters = (personId: string, today: string): Record<ChipName, CaseFilter> => ({
  open: { state: [...openStates] },
  mine: { responsible: [personId] },
  deputised: { deputised: true },
  due14: { dueBefore: dayPlus(today, 14) },
  noContact30: { lastContactBefore: dayPlus(today, -30) },
  highRisk: { riskLevel: ['high', 'acute'] },
  anonymous: { kind: 'anonymous' },
});

export const isPressed = (filter: CaseFilter, chip: CaseFilter): boolean =>
  Object.entries(chip).every(([name, value]) => same(filter[name as keyof CaseFilter], value));

/** Puts a chip's part into the filter, or takes it out. */
export function withChip(filter: CaseFilter, chip: CaseFilter, pressed: boolean): CaseFilter {
  if (pressed) return { ...filter, ...chip };
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !(name in chip)));
}

/** How many conditions no chip shows. */
export function hiddenConditions(filter: CaseFilter, chips: Record<ChipName, CaseFilter>): number {
  const shown = new Set(
    Object.values(chips)
      .filter((chip) => isPressed(filter, chip))
      .flatMap((chip) => Object.keys(chip)),
  );
  return Object.keys(filter).filter((name) => !shown.has(name)).length;
}

const isEmptied = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Without what was emptied: an empty list or text is no condition. */
export const tidied = (filter: CaseFilter): CaseFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => !isEmptied(value)));
