import polyglotI18nProvider from 'ra-i18n-polyglot';
import reactAdminEnglish from 'ra-language-english';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { currentLocale, localeOf, setCurrentLocale, type Locale } from './locale.js';
import { de, en } from './messages.js';
import { reactAdminGerman } from './reactAdminGerman.js';

const catalogues = { de: { ...reactAdminGerman, ...de }, en: { ...reactAdminEnglish, ...en } };

/** German or English by the browser; the choice of this page is kept in memory and told the API by `Accept-Language`. */
export function createI18nProvider(languages: readonly string[] = navigator.languages): I18nProvider {
  setCurrentLocale(localeOf(languages));
  const provider = polyglotI18nProvider(
    (locale) => catalogues[locale as Locale] as unknown as TranslationMessages,
    currentLocale(),
    [
      { locale: 'de', name: 'Deutsch' },
      { locale: 'en', name: 'English' },
    ],
  );
  return {
    ...provider,
    changeLocale: async (locale) => {
      setCurrentLocale(locale as Locale);
      await provider.changeLocale(locale);
    },
  };
}
