import Box from '@mui/material/Box';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import type { StatisticsTable } from '../data/table.js';
import type { LaidOut } from './useLayOut.js';

/** What the table counts and how it is to be read. */
export function TableFooting({ table: { method, of, filter }, laidOut }: { table: StatisticsTable; laidOut: LaidOut }) {
  const t = useT();
  const isMultiple = laidOut.rows.multiple || laidOut.columns?.multiple === true;
  const basis =
    of === 'contacts'
      ? t('statistics.tables.basisContacts')
      : t('statistics.tables.basis', { n: whole(method.n), centres: method.centres });
  return (
    <Box component="p" sx={footing}>
      <b>{t('statistics.tables.basisName')}</b> {basis} <b>{t('statistics.tables.readingName')}</b>{' '}
      {of === 'contacts' ? '' : `${t('statistics.tables.once')} `}
      {t(isMultiple ? 'statistics.tables.multiple' : 'statistics.tables.unknown')}
      {Object.keys(filter).length > 0 ? ` ${t('statistics.tables.filtered')}` : ''}{' '}
      {t('statistics.tables.smallBase', { base: method.smallestBase })}
    </Box>
  );
}

const footing = {
  p: '9px 14px 11px',
  borderTop: '1px solid',
  borderColor: 'divider',
  fontSize: 12,
  color: 'text.secondary',
  lineHeight: 1.5,
};
