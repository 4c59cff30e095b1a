import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { day, dayOf, timeOf } from '../format/dates.js';
import { whole } from '../format/numbers.js';
import { useT } from '../i18n/useT.js';
import { useMe } from '../session/me.js';
import type { Verification } from './auditEvents.js';
import { chainState, readable, reasonOf } from './chainState.js';
import { PrintedPage } from './PrintedPage.js';

/** The anchor on paper: against somebody who holds database and server secret, only this helps. */
export function AnchorPaper({ verification, checkedAt }: { verification: Verification; checkedAt: number }) {
  const t = useT();
  const { organisation } = useMe();
  const { checked, unchained, firstBad, head } = verification;
  const result =
    chainState(verification) === 'broken'
      ? t('audit.chain.broken', { number: firstBad?.number ?? '?' })
      : t('audit.chain.intact');
  return (
    <PrintedPage>
      <Box sx={{ fontSize: '11pt' }}>
        <Box component="h1" sx={{ fontSize: '20pt', mb: '6mm' }}>
          {t('audit.chain.paper')}
        </Box>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: '52mm 1fr',
            gap: '3mm 6mm',
            '& dd': { fontWeight: 600, overflowWrap: 'anywhere' },
          }}
        >
          <Line term={t('audit.chain.centre')}>{organisation.name}</Line>
          <Line term={t('audit.chain.printedAt')}>{`${day(dayOf(checkedAt))}, ${timeOf(checkedAt)}`}</Line>
          <Line term={t('audit.chain.result')}>
            {firstBad ? `${result}. ${t(`audit.chain.why.${reasonOf(firstBad.why)}`)}` : result}
          </Line>
          <Line term={t('audit.chain.checked')}>{whole(checked)}</Line>
          <Line term={t('audit.chain.waiting')}>{whole(unchained)}</Line>
          {head && (
            <Line
              term={t('audit.chain.hash')}
            >{`${t('audit.chain.head', { number: whole(Number(head.number)) })}: ${readable(head.hash)}`}</Line>
          )}
        </Box>
        <Box component="p" sx={{ mt: '24mm !important', pt: '2mm', borderTop: '1px solid #000', width: '80mm' }}>
          {t('audit.chain.signed')}
        </Box>
      </Box>
    </PrintedPage>
  );
}

const Line = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);
