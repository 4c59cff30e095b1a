import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { Link } from 'react-router-dom';
import type { CaseRow } from '../api/types.js';
import { dayShort } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { DueBadge } from '../ui/DueBadge.js';
import { CaseMarks } from './CaseMarks.js';
import { deadlineWords, personOf, residenceWords, shortName } from './caseWords.js';

/** The phone's list: a card a case, everything spelled out, the whole card opens it. */
export function CaseCards({ rows }: { rows: readonly CaseRow[] }) {
  return (
    <Box component="ul" sx={{ display: 'grid', gap: '8px', mt: '4px' }}>
      {rows.map((row) => (
        <CaseCard key={row.id} row={row} />
      ))}
    </Box>
  );
}

function CaseCard({ row }: { row: CaseRow }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { nextDeadline, facts, responsible } = row;
  return (
    <li>
      <Face to={`/cases/${row.id}`}>
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' }}>
          <b>{row.code}</b>
          <CaseMarks row={row} isSpelled />
        </Box>
        <span className="end">
          {nextDeadline ? <DueBadge dueOn={nextDeadline.dueOn} dueAt={nextDeadline.dueAt} dense /> : null}
        </span>
        <span>{nextDeadline ? deadlineWords(nextDeadline.kind, locale) : t('caseList.noDeadline')}</span>
        <Box component="span" className="end" sx={{ fontWeight: 600 }}>
          {nextDeadline ? dayShort(nextDeadline.dueOn, locale) : null}
        </Box>
        <span className="quiet">
          {[residenceWords(facts.residenceStatus, locale), personOf(row, locale)].filter(Boolean).join(' · ')}
        </span>
        <span className="end quiet">{responsible ? shortName(responsible.name) : null}</span>
      </Face>
    </li>
  );
}

const Face = styled(Link)(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0,1fr) auto',
  gap: '3px 10px',
  padding: '10px 12px',
  fontSize: 13,
  color: theme.vars.palette.text.primary,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.divider}`,
  borderRadius: 10,
  '& b': { fontSize: 15, fontWeight: 600 },
  '& .end': { textAlign: 'right' },
  '& .quiet': { color: theme.vars.palette.text.secondary },
  '&:hover': { textDecoration: 'none', borderColor: theme.vars.palette.primary.main },
}));
