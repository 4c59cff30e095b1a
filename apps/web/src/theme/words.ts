import { de, en } from '../i18n/messages.js';
import type { Locale } from '../i18n/locale.js';
import type { GeleitComponents } from './baseline.js';

/** Names of the small buttons inside MUI's own components, which are English otherwise. */
export function wordsOf(locale: Locale): GeleitComponents {
  const { clear, close, open, loading, noOptions } = { de, en }[locale].common;
  return {
    MuiAlert: { defaultProps: { closeText: close } },
    MuiAutocomplete: {
      defaultProps: {
        clearText: clear,
        closeText: close,
        openText: open,
        loadingText: loading,
        noOptionsText: noOptions,
      },
    },
  };
}
