import Box from '@mui/material/Box';
import { WordSelect } from '../deadlines-list/WordSelect.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import type { AuditFilter } from './auditEvents.js';
import { markOf } from './auditWords.js';
import { actionWords, subjectWords } from './events.messages.js';

interface Props {
  filter: AuditFilter;
  /** Name of the person chosen by a click in the table. */
  actorName: string | undefined;
  onChange: (filter: AuditFilter) => void;
}

const actions = Object.keys(actionWords.de) as (keyof typeof actionWords.de)[];
const subjects = Object.keys(subjectWords.de) as (keyof typeof subjectWords.de)[];

/** Days, kind of event, refusals; person and case are chosen by a click in the table and stand here as chips. */
export function AuditFilters({ filter, actorName, onChange }: Props) {
  const t = useT();
  const put = (name: keyof AuditFilter) => (value: string | null) => {
    const { [name]: _, ...rest } = filter;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <Box role="group" aria-label={t('audit.filters')} sx={grid}>
      <PlainDateField
        label={t('audit.from')}
        value={filter.from ?? null}
        onChange={put('from')}
        max={filter.until ?? today()}
      />
      <PlainDateField label={t('audit.until')} value={filter.until ?? null} onChange={put('until')} max={today()} />
      <WordSelect
        label={t('audit.subjects')}
        value={filter.subject}
        all={t('audit.anySubject')}
        words={subjects.map((code) => [code, t(`audit.subject.${code}.many`)])}
        onChange={put('subject')}
      />
      <WordSelect
        label={t('audit.kind')}
        value={filter.action}
        all={t('audit.anyAction')}
        words={actions.map((code) => [code, t(`audit.action.${code}`)])}
        onChange={put('action')}
      />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: '6px',
          pt: { md: '28px' },
          pb: { xs: '10px', md: 0 },
          gridColumn: { xs: 'span 2', md: 'auto' },
        }}
      >
        <ToggleChip
          pressed={filter.outcome === 'refused'}
          onToggle={(pressed) => put('outcome')(pressed ? 'refused' : null)}
        >
          {t('audit.onlyRefused')}
        </ToggleChip>
        {filter.actor && (
          <ToggleChip pressed onToggle={() => put('actor')(null)}>
            {actorName ?? ''}
          </ToggleChip>
        )}
        {filter.caseId && (
          <ToggleChip pressed onToggle={() => put('caseId')(null)}>
            {t('audit.caseChip', { mark: markOf(filter.caseId) })}
          </ToggleChip>
        )}
      </Box>
    </Box>
  );
}

const grid = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr 1fr', md: '170px 170px 190px 190px minmax(0,1fr)' },
  gap: '0 12px',
  alignItems: 'start',
  mb: '-14px',
};
