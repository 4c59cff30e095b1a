import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { Moon } from 'lucide-react';
import { Link } from 'react-router-dom';
import type { CaseRow } from '../api/types.js';
import { dayPlus, dayShort } from '../format/dates.js';
import { dayOrToday } from '../format/relativeDay.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { DueBadge } from '../ui/DueBadge.js';
import { hidden } from '../ui/hidden.js';
import { openStates } from './caseFilters.js';
import { CaseMarks } from './CaseMarks.js';
import {
  deadlineWords,
  exploitationWords,
  nationalityWords,
  personOf,
  residenceWords,
  shortName,
} from './caseWords.js';
import { StateMark } from './StateMark.js';

export function CaseTableRow({ row }: { row: CaseRow }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { facts, nextDeadline, responsible } = row;
  return (
    <tr>
      <td className="words">
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '5px' }}>
          <Box component={Link} data-row to={`/cases/${row.id}`} sx={code}>
            {row.code}
          </Box>
          <CaseMarks row={row} />
        </Box>
      </td>
      <td>
        <StateMark state={row.state} />
      </td>
      {nextDeadline ? (
        <>
          <td>
            <DueBadge dueOn={nextDeadline.dueOn} dueAt={nextDeadline.dueAt} dense />
          </td>
          <Box component="td" sx={{ fontWeight: 600 }}>
            {dayShort(nextDeadline.dueOn, locale)}
          </Box>
          <td className="words">{deadlineWords(nextDeadline.kind, locale)}</td>
        </>
      ) : (
        <Box component="td" colSpan={3} sx={{ color: 'text.secondary' }}>
          {t('caseList.noDeadline')}
        </Box>
      )}
      <td className="words">{residenceWords(facts.residenceStatus, locale)}</td>
      <td className="words">{exploitationWords(facts.mainExploitation, locale)}</td>
      <td className="words">{personOf(row, locale)}</td>
      <td className="words">{nationalityWords(facts.nationality, locale)}</td>
      <td>
        <LastContact row={row} />
      </td>
      <td className="words" title={responsible?.name}>
        {responsible ? shortName(responsible.name) : ''}
      </td>
    </tr>
  );
}

const code = { fontWeight: 600, letterSpacing: '.01em', whiteSpace: 'nowrap' } as const;

/** Amber with a moon when an open case has been silent for more than 30 days. */
function LastContact({ row: { lastContactOn, state } }: { row: CaseRow }) {
  const t = useT();
  const isSilent = openStates.some((open) => open === state) && lastContactOn < dayPlus(today(), -30);
  const words = dayOrToday(lastContactOn, today(), t);
  if (!isSilent) return words;
  return (
    <Tooltip title={t('caseList.mark.silent')}>
      <Box
        component="span"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: '4px', color: 'warning.main', fontWeight: 600 }}
      >
        <Moon size={14} aria-hidden />
        {words}
        <span style={hidden}>{t('caseList.mark.silent')}</span>
      </Box>
    </Tooltip>
  );
}
