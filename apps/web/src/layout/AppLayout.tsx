import Box from '@mui/material/Box';
import { Suspense, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary.js';
import { ComposerHost } from '../composer-host/ComposerHost.js';
import { QuickExitButton } from '../quick-exit/QuickExitButton.js';
import { IdleWatch } from '../session/IdleWatch.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { KeyboardHelpHost } from './KeyboardHelpHost.js';
import { Loading } from './Loading.js';
import { Sidebar } from './Sidebar.js';
import { SkipLink } from './SkipLink.js';
import { TabBar } from './TabBar.js';
import { TopBar } from './TopBar.js';

/** The frame of every page behind the log-in. Order of focus: skip link, search, way out, navigation, page. */
export function AppLayout({ children }: { children?: ReactNode }) {
  const isPhone = useIsPhone();
  return (
    <KeyboardHelpHost>
      <ComposerHost>
        <SkipLink />
        <Box
          sx={{
            display: { xs: 'block', md: 'grid' },
            gridTemplate: '"side top" auto "side page" 1fr / 220px minmax(0,1fr)',
            minHeight: '100vh',
            pb: { xs: '62px', md: 0 },
          }}
        >
          <TopBar />
          <QuickExitButton />
          {isPhone ? null : <Sidebar />}
          <Box
            component="main"
            id="content"
            tabIndex={-1}
            sx={{
              gridArea: 'page',
              p: { xs: '12px 12px 20px', md: '20px 24px 24px' },
              minWidth: 0,
              outline: 'none !important',
            }}
          >
            <ErrorBoundary>
              <Suspense fallback={<Loading />}>{children}</Suspense>
            </ErrorBoundary>
          </Box>
        </Box>
        {isPhone ? <TabBar /> : null}
        <IdleWatch />
      </ComposerHost>
    </KeyboardHelpHost>
  );
}
