import type { Category, Dimension } from '../dimensions/dimension.js';
import type { Intake } from '../records/intake.js';
import { yes, type Variable } from '../records/variable.js';
import { foldGroups, isThin, type FoldRules, type Group } from './fold.js';

/** A variable as it is counted in this year: its categories after folding. */
export interface Counted {
  readonly id: string;
  readonly dimension: Dimension;
  readonly option?: string;
  readonly categories: readonly Category[];
  /** For each record the number of its category. */
  readonly column: Uint8Array;
  readonly parent?: Counted;
  /** For each category the number of its parent's category; without a parent all are 0. */
  readonly parentOf: readonly number[];
}

/** What the build leaves out on purpose: whole dimensions, or categories folded although enough centres contribute. */
export interface Coarser {
  readonly withheld?: readonly string[];
  readonly folded?: readonly { readonly dimension: string; readonly code: string }[];
}

/** The variables of the year, folded; what cannot be folded safely is left out. */
export function countedVariables(intake: Intake, coarser: Coarser = {}): readonly Counted[] {
  const singles = new Map<string, Counted>();
  const options = new Map<string, { variable: Variable; column: Uint8Array }[]>();
  intake.variables.forEach((variable, index) => {
    const column = intake.columns[index] ?? new Uint8Array();
    const { id } = variable.dimension;
    if (coarser.withheld?.includes(id)) return;
    if (variable.option !== undefined) {
      options.set(id, [...(options.get(id) ?? []), { variable, column }]);
      return;
    }
    const parent = variable.parent === undefined ? undefined : singles.get(variable.parent);
    if (variable.parent !== undefined && !parent) return;
    const counted = single(variable, column, intake, parent, coarser);
    if (counted.categories.length > 1) singles.set(id, counted);
  });
  return [...singles.values(), ...[...options.values()].flatMap((each) => foldOptions(each, intake, coarser))];
}

function rulesFor(dimension: Dimension, coarser: Coarser, residual?: string): FoldRules {
  return {
    isOrdered: dimension.isOrdered === true,
    ...(residual === undefined ? {} : { residual }),
    mustFold: (code) => coarser.folded?.some((each) => each.dimension === dimension.id && each.code === code) ?? false,
  };
}

function single(
  variable: Variable,
  column: Uint8Array,
  intake: Intake,
  parent: Counted | undefined,
  coarser: Coarser,
): Counted {
  const { dimension, categories } = variable;
  const centres = contributing(column, intake, categories.length);
  const blocks = blocksOf(variable, parent).map(({ members, of }) => {
    const groups = members.map((member): Group => group(categories, centres, member));
    const own = groups.filter(({ category }) => of === undefined || category.parent === of);
    const residual = own.find(({ category }) => category.isResidual)?.category.code;
    // What came under another parent because its own was folded joins the residual there.
    const strangers = new Set(groups.filter((each) => !own.includes(each)).map(({ category }) => category.code));
    const rules = rulesFor(dimension, coarser, residual);
    if (strangers.size === 0) return foldGroups(groups, rules);
    return foldGroups(groups, {
      ...rules,
      isOrdered: false,
      mustFold: (code) => strangers.has(code) || rules.mustFold(code),
    });
  });
  const groups = blocks.flat();
  const newNumber = new Uint8Array(categories.length);
  groups.forEach(({ members }, number) => members.forEach((member) => (newNumber[member] = number)));
  return {
    id: variable.id,
    dimension,
    categories: groups.map(({ category }) => category),
    column: newNumber.every((number, member) => number === member)
      ? column
      : column.map((member) => newNumber[member] ?? 0),
    ...(parent ? { parent } : {}),
    parentOf: blocks.flatMap((block, number) => block.map(() => number)),
  };
}

/** Categories by the parent they are counted under, in the parent's order; all together without one. */
function blocksOf({ categories }: Variable, parent: Counted | undefined): { members: number[]; of?: string }[] {
  const all = categories.map((_, member) => member);
  if (!parent) return [{ members: all }];
  const codes = parent.categories.map(({ code }) => code);
  const residual = parent.categories.find(({ isResidual }) => isResidual)?.code;
  const parentOf = (code: string | undefined) => (codes.includes(code ?? '') ? code : residual);
  return codes.map((code) => ({
    members: all.filter((member) => parentOf(categories[member]?.parent) === code),
    of: code,
  }));
}

function group(categories: readonly Category[], centres: readonly Set<number>[], member: number): Group {
  const category = categories[member];
  if (!category) throw new RangeError('member: no such category');
  return { category, members: [member], centres: centres[member] ?? new Set() };
}

/** An option too few centres chose joins "other", or is left out; so is one that too few did not choose. */
function foldOptions(
  options: { variable: Variable; column: Uint8Array }[],
  intake: Intake,
  coarser: Coarser,
): readonly Counted[] {
  const [first] = options;
  if (!first) return [];
  const { dimension } = first.variable;
  const rules = rulesFor(dimension, coarser);
  const residual = dimension.categories.find(({ isResidual }) => isResidual)?.code;
  const isThinOption = ({ variable, column }: { variable: Variable; column: Uint8Array }) => {
    const [chosen, other] = contributing(column, intake, 2);
    const category = { ...variable.categories[yes], code: variable.option ?? '', de: '', en: '' };
    return [chosen, other].some((centres) => isThin({ category, members: [], centres: centres ?? new Set() }, rules));
  };
  const thin = options.filter(isThinOption);
  const kept = options
    .filter((option) => !thin.includes(option) || option.variable.option === residual)
    .map((option) => (option.variable.option === residual ? { ...option, column: anyOf([option, ...thin]) } : option));
  return kept
    .filter((option) => !isThinOption(option))
    .map(({ variable, column }) => ({
      id: variable.id,
      dimension,
      ...(variable.option === undefined ? {} : { option: variable.option }),
      categories: variable.categories,
      column,
      parentOf: variable.categories.map(() => 0),
    }));
}

function anyOf(options: readonly { column: Uint8Array }[]): Uint8Array {
  const [first, ...others] = options;
  if (!first || others.length === 0) return first?.column ?? new Uint8Array();
  // Yes is 0: the smallest of the columns.
  return first.column.map((own, record) =>
    others.reduce((least, { column }) => Math.min(least, column[record] ?? own), own),
  );
}

/** Which centres contribute to each category. Records are sorted by centre: a change of the number is a new centre. */
function contributing(column: Uint8Array, { centreOf, n }: Intake, count: number): readonly Set<number>[] {
  const sets = Array.from({ length: count }, () => new Set<number>());
  const last = new Int32Array(count).fill(-1);
  for (let record = 0; record < n; record++) {
    const category = column[record]!;
    const centre = centreOf[record]!;
    if (last[category] === centre) continue;
    last[category] = centre;
    sets[category]!.add(centre);
  }
  return sets;
}
