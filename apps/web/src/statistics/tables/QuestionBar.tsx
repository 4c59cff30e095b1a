import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Tooltip from '@mui/material/Tooltip';
import { ArrowLeftRight } from 'lucide-react';
import { whole } from '../../format/numbers.js';
import { useT } from '../../i18n/useT.js';
import type { Dimensions } from '../data/dimension.js';
import { useWords } from '../data/label.js';
import { contactOf, partnerChoices, rowChoices, rowsOf } from './choices.js';
import type { Reading } from './FigureGrid.js';
import { PickSelect } from './PickSelect.js';
import { dimensionById, dimensionsFor, type Question } from './question.js';

interface Props {
  offered: Dimensions;
  question: Question;
  onChange: (next: Question) => void;
  reading: Reading;
  onReading: (next: Reading) => void;
  total: number | null;
}

/** Year, rows, columns or a filter, and how the figures read. */
export function QuestionBar({ offered, question, onChange, reading, onReading, total }: Props) {
  const t = useT();
  const words = useWords();
  const { rows, columns, filter, of } = question;
  const known = dimensionsFor(offered, of).find(({ name }) => name === rows);
  const isOneWay = of === 'contacts';
  const partners = partnerChoices(offered, known, words, t);
  const readings: Reading[] = columns ? ['count', 'row', 'column', 'total'] : ['count', 'total'];
  return (
    <Box sx={bar}>
      <PickSelect
        label={t('statistics.tables.year')}
        value={String(offered.year)}
        groups={[{ options: offered.years.map((year) => ({ value: String(year), label: String(year) })) }]}
        onChange={(year) => onChange({ ...question, year: Number(year) })}
      />
      <PickSelect
        label={t('statistics.tables.rows')}
        value={rows === null ? '' : isOneWay ? contactOf(rows) : rows}
        groups={rowChoices(offered, words, t)}
        onChange={(value) => {
          const next = rowsOf(value);
          const stays = next.of === 'cases' && next.rows !== columns;
          onChange({ ...question, ...next, columns: stays ? columns : null, filter: stays ? filter : null });
        }}
      />
      <Tooltip title={t('statistics.tables.swap')}>
        <span>
          <IconButton
            aria-label={t('statistics.tables.swap')}
            disabled={!columns}
            onClick={() => onChange({ ...question, rows: columns, columns: rows })}
          >
            <ArrowLeftRight size={16} aria-hidden />
          </IconButton>
        </span>
      </Tooltip>
      <PickSelect
        label={t('statistics.tables.columns')}
        value={columns ?? ''}
        groups={partners}
        disabled={isOneWay || filter !== null}
        onChange={(value) => onChange({ ...question, columns: value || null })}
      />
      <PickSelect
        label={t('statistics.tables.filter')}
        value={columns || isOneWay ? '' : (filter?.dimension ?? '')}
        groups={columns || isOneWay ? [{ options: [{ value: '', label: t('statistics.tables.noneLeft') }] }] : partners}
        disabled={isOneWay || columns !== null}
        onChange={(value) => onChange({ ...question, filter: value ? { dimension: value, code: null } : null })}
      />
      {filter ? (
        <PickSelect
          label={t('statistics.tables.answer')}
          value={filter.code ?? ''}
          groups={[
            {
              options: (dimensionById(offered, filter.dimension)?.categories ?? []).map((category) => ({
                value: category.code,
                label: words(category),
              })),
            },
          ]}
          onChange={(code) => onChange({ ...question, filter: { ...filter, code: code || null } })}
        />
      ) : null}
      <ToggleButtonGroup
        exclusive
        value={reading}
        aria-label={t('statistics.tables.reading')}
        onChange={(_, next: Reading | null) => next && onReading(next)}
        sx={{
          gridColumn: '1/-1',
          '& button': { flex: { xs: 1, md: 'none' }, whiteSpace: 'nowrap', px: { xs: '4px', md: '10px' } },
        }}
      >
        {readings.map((one) => (
          <ToggleButton key={one} value={one}>
            {one === 'total' && total !== null
              ? t('statistics.tables.readings.ofTotal', { total: whole(total) })
              : t(`statistics.tables.readings.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}

const bar = {
  display: { xs: 'grid', md: 'flex' },
  gridTemplateColumns: 'minmax(0,1fr) minmax(0,1fr)',
  flexWrap: 'wrap',
  alignItems: 'end',
  gap: '10px 12px',
  '& .MuiTextField-root': { width: { md: 178 } },
  '& > .MuiTextField-root:first-of-type': { width: { md: 96 } },
  '& .MuiIconButton-root': { display: { xs: 'none', md: 'inline-flex' }, mb: '2px' },
  '& > span:has(.MuiIconButton-root)': { display: { xs: 'none', md: 'inline' } },
};
