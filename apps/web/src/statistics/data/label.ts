import { useCurrentLocale } from '../../i18n/useT.js';

/** Words that come with the figures, in both languages. */
export interface Label {
  readonly de: string;
  readonly en: string;
}

/** Picks the words in the language of the page. */
export function useWords(): (label: Label) => string {
  const locale = useCurrentLocale();
  return (label) => label[locale];
}
