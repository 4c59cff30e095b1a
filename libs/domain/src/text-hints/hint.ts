/** What free text may give away. */
export const hintKinds = ['name', 'phone', 'email', 'handle', 'address', 'birthDate', 'fileNumber', 'iban'] as const;
export type HintKind = (typeof hintKinds)[number];

/** A place in a text, `from` inclusive and `to` exclusive, in UTF-16 units as `String.slice` counts. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** `sure`: by its form, a check digit or a clear context. `likely`: by a weaker sign. */
export type Confidence = 'sure' | 'likely';

export interface Found extends Span {
  readonly kind: HintKind;
  readonly confidence: Confidence;
}

export interface Suggestion {
  /** What to write instead, e.g. `[Name]`. */
  readonly mask: string;
  /** The field of a case's identity it belongs into, if there is one. */
  readonly moveTo: 'alias' | 'safeContact' | null;
}

export interface TextHint extends Found {
  readonly text: string;
  readonly suggestion: Suggestion;
}

export type HintLanguage = 'de' | 'en';

/** Looks for one kind of thing; finds may overlap, whoever calls decides between them. */
export type Recogniser = (text: string) => Found[];
