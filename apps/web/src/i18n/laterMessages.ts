import type { statisticsCatalogue } from '../statistics/statisticsCatalogue.js';

/** Catalogues that come with their pages instead of with the log-in. A folder adds its type here. */
export type LaterMessages = typeof statisticsCatalogue.de;

interface Catalogue {
  de: object;
  en: object;
}

const added: { de: object; en: object } = { de: {}, en: {} };
const listeners = new Set<() => void>();

/** Makes the words of a page known; called by the page's own module, before it is drawn. */
export function addMessages({ de, en }: Catalogue): void {
  Object.assign(added.de, de);
  Object.assign(added.en, en);
  for (const tell of listeners) tell();
}

export const addedMessages = (locale: 'de' | 'en'): object => added[locale];

export function onMessagesAdded(tell: () => void): void {
  listeners.add(tell);
}
