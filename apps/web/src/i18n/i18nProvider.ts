import polyglotI18nProvider from 'ra-i18n-polyglot';
import reactAdminEnglish from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { addedMessages, onMessagesAdded } from './laterMessages.js';
import { currentLocale, localeOf, setCurrentLocale, type Locale } from './locale.js';
import { de, en } from './messages.js';
import { reactAdminGerman } from './reactAdminGerman.js';

const catalogues = { de: { ...reactAdminGerman, ...de }, en: { ...reactAdminEnglish, ...en } };
const everyWord = (locale: Locale) =>
  ({ ...catalogues[locale], ...addedMessages(locale) }) as unknown as TranslationMessages;

const polyglot = () =>
  polyglotI18nProvider((locale) => everyWord(locale as Locale), currentLocale(), [
    { locale: 'de', name: 'Deutsch' },
    { locale: 'en', name: 'English' },
  ]);

/**
 * German or English by the browser; the choice of this page is kept in memory and told the API by `Accept-Language`.
 * Words that come with a page are known from the moment it is fetched.
 */
export function createI18nProvider(languages: readonly string[] = navigator.languages): I18nProvider {
  setCurrentLocale(localeOf(languages));
  let provider = polyglot();
  onMessagesAdded(() => {
    provider = polyglot();
  });
  return {
    translate: (key, options: unknown) => provider.translate(key, options),
    getLocale: () => provider.getLocale(),
    getLocales: () => provider.getLocales?.() ?? [],
    changeLocale: async (locale) => {
      setCurrentLocale(locale as Locale);
      await provider.changeLocale(locale);
    },
  };
}
