import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FileText, Table2 } from 'lucide-react';
import { Link } from 'react-router-dom';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import type { StatisticsYear } from '../data/year.js';
import { frozenDay } from '../note/frozenDay.js';

/** A year that is counted for ever: what it is made of, and the ways into it. */
export function FrozenCard({ year: { year, n, centres, frozenAt, method } }: { year: StatisticsYear }) {
  const t = useT();
  return (
    <Card title={t('statistics.frozenYear', { year })} padded>
      <Box component="p" sx={{ mb: '12px', maxWidth: '80ch' }}>
        {t('years.frozen.text', {
          n: n === null ? '–' : whole(n),
          centres: centres ?? '–',
          day: frozenAt ? frozenDay(frozenAt) : '–',
          method: method ?? '–',
        })}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
        <Button component={Link} to={`/statistics/reports/${year}`} startIcon={<FileText size={16} aria-hidden />}>
          {t('years.frozen.report', { year })}
        </Button>
        <Button component={Link} to={`/statistics?year=${year}`} startIcon={<Table2 size={16} aria-hidden />}>
          {t('years.frozen.tables', { year })}
        </Button>
      </Box>
    </Card>
  );
}
