import { labelOf, shortLabelOf, sumsOf } from '@geleit/domain';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { BenefitView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import { amountWords } from './amountWords.js';

/** What the amounts of one kind and state come to; monthly and single ones are never mixed. */
export function BenefitSums({ benefits }: { benefits: readonly BenefitView[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const sums = sumsOf(
    benefits.map(({ kind, state, per, amountCents }) => ({
      kind: kind as never,
      state: state as never,
      ...(per === null ? {} : { per: per as never }),
      ...(amountCents === null ? {} : { amountCents }),
    })),
  );
  if (sums.length === 0) return null;
  return (
    <Card title={t('benefits.sums')} hint={t('benefits.sumsHint')}>
      <Box
        role="region"
        aria-label={t('benefits.sums')}
        tabIndex={0}
        sx={{ overflowX: 'auto', px: '14px', pb: '10px' }}
      >
        <Table size="small" aria-label={t('benefits.sums')}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{t('benefits.kind')}</TableCell>
              <TableCell scope="col">{t('benefits.state')}</TableCell>
              <TableCell scope="col" align="right">
                {t('benefits.amount')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {sums.map(({ kind, state, per, cents }) => (
              <TableRow key={`${kind}-${state}-${per}`}>
                <TableCell>{capitalised(shortLabelOf('benefitKind', kind, locale))}</TableCell>
                <TableCell>{labelOf('benefitState', state, locale)}</TableCell>
                <TableCell align="right" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                  {amountWords(cents, per, t)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Card>
  );
}
