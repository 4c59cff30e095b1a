/** One answer of a dimension, in both languages. */
export interface Category {
  readonly code: string;
  readonly de: string;
  readonly en: string;
  /** Code in the parent dimension; every category of a child dimension has one. */
  readonly parent?: string;
  /** Takes what too few centres contributed to (within its parent). */
  readonly isResidual?: true;
  /** No record carries it; it exists in a year only if something was folded into it. */
  readonly isReserved?: true;
}

/** A question the released records answer, and the rules by which its answers may be counted. */
export interface Dimension {
  readonly id: string;
  readonly de: string;
  readonly en: string;
  /** Several answers a record: each option is a yes/no table of its own. */
  readonly isMultiple?: true;
  /** At least one dimension of a pair is a core dimension. */
  readonly isCore?: true;
  /** Answers have an order: what too few centres contributed to joins its neighbour. */
  readonly isOrdered?: true;
  /** Dimension whose categories group these. A record answers the finer one only. */
  readonly parent?: string;
  readonly categories: readonly Category[];
}

/** Answer of nobody: not asked, not known or not said. It makes single-answer dimensions exhaustive. */
export const unknownCode = 'u';

export const unknown: Category = { code: unknownCode, de: 'unbekannt', en: 'unknown', isResidual: true };

/** Unknown where another category takes what is folded. */
export const justUnknown: Category = { code: unknownCode, de: 'unbekannt', en: 'unknown' };

/** Builds a category: code, German, English. */
export function category(
  code: string,
  de: string,
  en: string,
  more: Omit<Category, 'code' | 'de' | 'en'> = {},
): Category {
  return { code, de, en, ...more };
}

/** The same categories as children of one parent. */
export function under(parent: string, ...categories: readonly Category[]): readonly Category[] {
  return categories.map((each) => ({ ...each, parent }));
}

export const yesNoUnknown: readonly Category[] = [category('yes', 'ja', 'yes'), category('no', 'nein', 'no'), unknown];
