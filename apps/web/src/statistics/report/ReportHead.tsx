import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FlaskConical, Snowflake } from 'lucide-react';
import { useNavigate } from 'react-router-dom';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import { Tag } from '../../ui/Tag.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import { useWords } from '../data/label.js';
import type { Report } from '../data/report.js';
import { frozenDay } from '../note/frozenDay.js';
import { goToSection } from './goToSection.js';
import { ReportFiles } from './ReportFiles.js';

/** Title, what it rests on, its files, and the way to each chapter. */
export function ReportHead({ report, years }: { report: Report; years: readonly number[] }) {
  const t = useT();
  const words = useWords();
  const navigate = useNavigate();
  const parts = [
    ...report.chapters.map(({ name, title }) => [name, words(title)] as const),
    ...(report.comparison.length > 0 ? [['comparison', t('report.comparison.title')] as const] : []),
    ['formats', t('report.formats.title')] as const,
    ['method', t('statistics.method.title')] as const,
  ];
  return (
    <Box component="header" sx={{ display: 'grid', gap: '10px' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px' }}>
        <Typography variant="h1">{words(report.title)}</Typography>
        <Tag tone="accent" icon={Snowflake}>
          {t('statistics.frozenYear', { year: report.year })}
        </Tag>
        {report.isDemo ? (
          <Tag tone="warn" icon={FlaskConical}>
            {t('statistics.invented')}
          </Tag>
        ) : null}
        <Box sx={{ ml: { md: 'auto' }, display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          <ReportFiles year={report.year} kinds={['pdf', 'xlsx', 'csv', 'json']} />
        </Box>
      </Box>
      <Box component="p" sx={{ fontSize: 13, color: 'text.secondary' }}>
        {t('statistics.note.basis', {
          n: whole(report.method.n),
          centres: report.method.centres,
          day: frozenDay(report.method.frozenOn),
        })}{' '}
        {words(report.method.changed)}
      </Box>
      {years.length > 1 ? (
        <Box role="group" aria-label={t('years.choose')} sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
          {years
            .toSorted((a, b) => b - a)
            .map((year) => (
              <ToggleChip
                key={year}
                pressed={year === report.year}
                onToggle={() => void navigate(`/statistics/reports/${year}`)}
              >
                {year}
              </ToggleChip>
            ))}
        </Box>
      ) : null}
      <Box component="nav" aria-label={t('report.chapters')}>
        <Box component="ol" sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 14px', fontSize: 13 }}>
          {parts.map(([id, title]) => (
            <li key={id}>
              <Box component="button" type="button" onClick={() => goToSection(id)} sx={plainLink}>
                {title}
              </Box>
            </li>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

const plainLink = {
  font: 'inherit',
  color: 'primary.main',
  border: 0,
  p: '4px 0',
  background: 'none',
  cursor: 'pointer',
  textDecoration: 'underline',
  textUnderlineOffset: '3px',
};
