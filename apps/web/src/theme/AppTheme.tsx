import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useSyncExternalStore, type ReactNode } from 'react';
import { currentLocale, onLocaleChange } from '../i18n/locale.js';
import { themes } from './theme.js';

/** The nonce the server wrote into the page; the browser hides it from attributes, hence the property. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const cache = createCache({ key: 'g', ...(nonce ? { nonce } : {}) });

/** Light or dark by the system until somebody chooses; the choice lives in this page only, nothing is stored. */
export function AppTheme({ children }: { children: ReactNode }) {
  const locale = useSyncExternalStore(onLocaleChange, currentLocale);
  return (
    <CacheProvider value={cache}>
      <ThemeProvider
        theme={themes[locale]}
        defaultMode="system"
        storageManager={null}
        disableTransitionOnChange={false}
      >
        <CssBaseline />
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}
