import {
  changedText,
  type Cube,
  mayBeChanceText,
  method,
  methodNote,
  type Published,
  smallestDifference,
  suppressedText,
} from '@geleit/disclosure';
import type { FrozenYear } from './cube-store.js';

/** A text in both languages. */
export interface Label {
  de: string;
  en: string;
}

export interface MethodNote {
  name: string;
  title: Label;
  text: Label;
}

/** How the numbers were made; stands with every number. */
export interface StatisticsMethod {
  version: string;
  d: number;
  js: number;
  smallestShown: number;
  minCentres: number;
  smallestBase: number;
  n: Published;
  centres: Published;
  frozenOn: string;
  note: MethodNote[];
  changed: Label;
  suppressed: Label;
  mayBeChance: Label;
  smallestDifference: number;
}

export function methodView({ frozenAt }: FrozenYear, cube: Cube): StatisticsMethod {
  const { d, js, smallestShown, minCentres, smallestBase } = method;
  return {
    version: cube.method,
    d,
    js,
    smallestShown,
    minCentres,
    smallestBase,
    n: cube.n,
    centres: cube.centres,
    frozenOn: frozenAt.toISOString().slice(0, 10),
    note: methodNote.map(({ id: name, title, text }) => ({ name, title: { ...title }, text: { ...text } })),
    changed: { ...changedText },
    suppressed: { ...suppressedText.tooltip },
    mayBeChance: { ...mayBeChanceText },
    smallestDifference,
  };
}
