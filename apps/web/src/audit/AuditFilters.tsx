import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import type { AuditFilter } from './auditEvents.js';
import { markOf } from './auditWords.js';
import { actionWords } from './events.messages.js';

interface Props {
  filter: AuditFilter;
  /** Name of the person chosen by a click in the table. */
  actorName: string | undefined;
  onChange: (filter: AuditFilter) => void;
}

const actions = Object.keys(actionWords.de) as (keyof typeof actionWords.de)[];

/** Days and kind of event; person and case are chosen by a click in the table and stand here as chips. */
export function AuditFilters({ filter, actorName, onChange }: Props) {
  const t = useT();
  const put = (name: keyof AuditFilter, value: string | null) => {
    const { [name]: _, ...rest } = filter;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  const sorted = actions.map((action) => ({ action, words: t(`audit.action.${action}`) })).sort((a, b) => a.words.localeCompare(b.words));
  return (
    <Box role="group" aria-label={t('audit.filters')} sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', md: '190px 190px 220px minmax(0,1fr)' }, gap: '0 12px', alignItems: 'start' }}>
      <PlainDateField label={t('audit.from')} value={filter.from ?? null} onChange={(from) => put('from', from)} max={filter.until ?? today()} />
      <PlainDateField label={t('audit.until')} value={filter.until ?? null} onChange={(until) => put('until', until)} max={today()} />
      <TextField select label={t('audit.kind')} value={filter.action ?? ''} onChange={(event) => put('action', event.target.value)} helperText=" " slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': t('audit.kind') } }} sx={{ gridColumn: { xs: 'span 2', md: 'auto' } }}>
        <MenuItem value="">{t('audit.anyAction')}</MenuItem>
        {sorted.map(({ action, words }) => (
          <MenuItem key={action} value={action}>
            {words}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px', pt: { md: '28px' }, gridColumn: { xs: 'span 2', md: 'auto' }, pb: { xs: filter.actor || filter.caseId ? '10px' : 0, md: 0 } }}>
        {filter.actor && (
          <ToggleChip pressed onToggle={() => put('actor', null)}>
            {actorName ?? ''}
          </ToggleChip>
        )}
        {filter.caseId && (
          <ToggleChip pressed onToggle={() => put('caseId', null)}>
            {t('audit.caseChip', { mark: markOf(filter.caseId) })}
          </ToggleChip>
        )}
      </Box>
    </Box>
  );
}
