import { commonMessages } from './common.messages.js';
import { dueMessages } from '../ui/due.messages.js';
import { uiMessages } from '../ui/ui.messages.js';

/**
 * Every catalogue of the front end, merged here and nowhere else. A folder adds one line to each list:
 * `...caseListMessages.de` below, `...caseListMessages.en` further down. German types the English one.
 */
export const de = {
  ...commonMessages.de,
  ...dueMessages.de,
  ...uiMessages.de,
};

export const en: typeof de = {
  ...commonMessages.en,
  ...dueMessages.en,
  ...uiMessages.en,
};

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** A key of the German catalogue, e.g. `common.save`. */
export type MessageKey = Leaves<typeof de>;
