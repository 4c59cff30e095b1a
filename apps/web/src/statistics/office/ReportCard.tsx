import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { FileText } from 'lucide-react';
import { Link } from 'react-router-dom';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import { Card } from '../../ui/Card.js';
import type { StatisticsYear } from '../data/year.js';
import { frozenDay } from '../note/frozenDay.js';
import { ReportFiles } from '../report/ReportFiles.js';

/** The latest report, one click to read and one to download; the earlier ones below. */
export function ReportCard({ frozen: [latest, ...earlier] }: { frozen: readonly StatisticsYear[] }) {
  const t = useT();
  if (!latest) return <Card title={t('office.report.title')}>{null}</Card>;
  return (
    <Card title={t('office.report.latest', { year: latest.year })} padded>
      <Box component="p" sx={{ mb: '10px' }}>
        {t('office.report.about', {
          n: latest.n === null ? '–' : whole(latest.n),
          centres: latest.centres ?? '–',
          day: latest.frozenAt ? frozenDay(latest.frozenAt) : '–',
        })}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px', mb: '10px' }}>
        <Button
          component={Link}
          to={`/statistics/reports/${latest.year}`}
          variant="contained"
          color="primary"
          startIcon={<FileText size={16} aria-hidden />}
        >
          {t('office.report.read')}
        </Button>
        <ReportFiles year={latest.year} kinds={['pdf', 'xlsx']} />
      </Box>
      {earlier.length > 0 ? (
        <Box
          component="p"
          sx={{ fontSize: 13, '& a': { mr: '10px', textDecoration: 'underline', textUnderlineOffset: '3px' } }}
        >
          {t('office.report.earlier')}{' '}
          {earlier.map(({ year }) => (
            <Link key={year} to={`/statistics/reports/${year}`}>
              {year}
            </Link>
          ))}
        </Box>
      ) : null}
    </Card>
  );
}
