import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DemoMark } from '../layout/DemoMark.js';
import { QuickExitButton } from '../quick-exit/QuickExitButton.js';
import { useT } from '../i18n/useT.js';
import { BrandSign } from '../ui/Brand.js';
import { Paths } from './Paths.js';

/** The frame of every page before the log-in: the paths at the left, one narrow column at the right. */
export function EntranceFrame({ isDemo = false, children }: { isDemo?: boolean; children: ReactNode }) {
  const t = useT();
  return (
    <Box sx={{ minHeight: '100vh', display: { xs: 'block', md: 'grid' }, gridTemplateColumns: 'minmax(0,1fr) 620px' }}>
      <Box
        component="section"
        aria-label="Geleit"
        sx={(theme) => ({
          bgcolor: '#08434D',
          position: 'relative',
          overflow: 'hidden',
          color: '#fff',
          display: 'flex',
          flexDirection: 'column',
          p: { xs: '16px', md: '36px 44px' },
          height: { xs: 104, md: 'auto' },
          ...theme.applyStyles('dark', { backgroundColor: '#0E2A2F' }),
        })}
      >
        <Paths />
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: '9px',
            fontWeight: 700,
            fontSize: 20,
            letterSpacing: '-.01em',
            position: 'relative',
          }}
        >
          <BrandSign ground="#fff" line="#08434D" />
          Geleit
        </Box>
        <Typography
          component="p"
          sx={{
            position: 'relative',
            mt: { xs: '10px', md: 'auto' },
            fontSize: { xs: 19, md: 34 },
            fontWeight: 700,
            lineHeight: 1.18,
            letterSpacing: '-.01em',
            maxWidth: { md: '15em' },
          }}
        >
          {t('login.claim')}
          <br />
          {t('login.claim2')}
        </Typography>
        <Typography
          component="p"
          sx={{
            position: 'relative',
            display: { xs: 'none', md: 'block' },
            mt: '12px',
            fontSize: 16,
            color: '#DDECED',
          }}
        >
          {t('login.about')}
        </Typography>
      </Box>
      <Box component="main" sx={{ display: 'flex', flexDirection: 'column', minHeight: { md: '100vh' } }}>
        <Box
          sx={{
            display: 'flex',
            justifyContent: { xs: isDemo ? 'space-between' : 'flex-end', md: 'flex-end' },
            alignItems: 'center',
            gap: '12px',
            p: { xs: '10px 12px', md: '14px 24px' },
          }}
        >
          {isDemo ? <DemoMark /> : null}
          <QuickExitButton isFixed={false} />
        </Box>
        <Box
          sx={{
            m: 'auto',
            width: { xs: '100%', md: 400 },
            maxWidth: '100%',
            p: { xs: '6px 16px 24px', md: '12px 0 32px' },
          }}
        >
          {children}
        </Box>
      </Box>
    </Box>
  );
}
