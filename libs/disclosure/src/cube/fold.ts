import type { Category } from '../dimensions/dimension.js';
import { unknownCode } from '../dimensions/dimension.js';
import { method } from '../method/method.js';

/** Categories of a variable that are counted together, and the centres that contribute to them. */
export interface Group {
  readonly category: Category;
  /** Numbers of the categories before folding. */
  readonly members: readonly number[];
  readonly centres: ReadonlySet<number>;
}

export interface FoldRules {
  readonly isOrdered: boolean;
  /** Code that takes what is folded; `undefined`: neighbours join. */
  readonly residual?: string;
  /** Folded even though enough centres contribute. */
  readonly mustFold: (code: string) => boolean;
}

/**
 * Folds what fewer than three centres contribute to (one of two could subtract her own cases) into the residual
 * category, or into the neighbour where answers have an order. What stays thin after that is the residual itself.
 */
export function foldGroups(groups: readonly Group[], rules: FoldRules): readonly Group[] {
  const { residual } = rules;
  if (rules.isOrdered) return foldNeighbours(groups, rules);
  if (residual === undefined) return groups;
  const stays = (group: Group) => group.category.code === residual || !isThin(group, rules);
  const into = groups.find(({ category }) => category.code === residual);
  const folded = groups.filter((group) => !stays(group));
  if (!into) return groups;
  const grown = folded.reduce((sum, group) => ({ ...merged(sum, group), category: sum.category }), into);
  return groups
    .filter(stays)
    .map((group) => (group === into ? grown : group))
    .filter(({ category, centres }) => !category.isReserved || centres.size > 0);
}

/** Contributed to by somebody, but by too few. */
export function isThin({ category, centres }: Group, { mustFold }: FoldRules): boolean {
  return (centres.size > 0 && centres.size < method.minCentres) || mustFold(category.code);
}

function foldNeighbours(groups: readonly Group[], rules: FoldRules): readonly Group[] {
  let ordered = groups.filter(({ category }) => category.code !== unknownCode);
  const rest = groups.filter(({ category }) => category.code === unknownCode);
  for (;;) {
    const index = ordered.findIndex((group) => isThin(group, rules));
    const thin = ordered[index];
    if (!thin || ordered.length < 2) return [...ordered, ...rest];
    const [left, right] = [ordered[index - 1], ordered[index + 1]];
    const joinsLeft = left && (!right || left.centres.size <= right.centres.size);
    const first = joinsLeft ? index - 1 : index;
    const [one, other] = [ordered[first], ordered[first + 1]];
    if (!one || !other) return groups;
    ordered = ordered.toSpliced(first, 2, { ...merged(one, other), category: joined(one.category, other.category) });
  }
}

function merged(one: Group, other: Group): Group {
  return {
    category: one.category,
    members: [...one.members, ...other.members],
    centres: new Set([...one.centres, ...other.centres]),
  };
}

function joined(one: Category, other: Category): Category {
  return {
    ...one,
    code: `${one.code}+${other.code}`,
    de: `${one.de} und ${other.de}`,
    en: `${one.en} and ${other.en}`,
  };
}
