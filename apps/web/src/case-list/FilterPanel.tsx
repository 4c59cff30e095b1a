import type { CodeListName } from '@geleit/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Popover from '@mui/material/Popover';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetList } from 'react-admin';
import type { CaseFilter, UserView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { CodeChips } from '../ui/CodeChips.js';
import { CodeSelect } from '../ui/CodeSelect.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { ToggleChip } from '../ui/ToggleChip.js';

interface FilterPanelProps {
  anchor: HTMLElement | null;
  filter: CaseFilter;
  onChange: (filter: CaseFilter) => void;
  onClose: () => void;
}

const coded = [
  ['gender', 'gender'],
  ['ageGroup', 'ageGroup'],
  ['nationality', 'nationality'],
  ['mainExploitation', 'exploitationForm'],
  ['residenceStatus', 'residenceStatus'],
] as const satisfies readonly (readonly [keyof CaseFilter, CodeListName])[];

/** Filters over sealed facts. They travel in the body of the search and take effect at once. */
export function FilterPanel({ anchor, filter, onChange, onClose }: FilterPanelProps) {
  const t = useT();
  const { data: users = [] } = useGetList<UserView>('users', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'id', order: 'ASC' },
  });
  const set = (part: CaseFilter) => onChange({ ...filter, ...part });
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': t('caseList.filter.title'),
          sx: { width: 560, maxWidth: '94vw', p: '16px', mt: '4px' },
        },
      }}
    >
      <Typography variant="h2" sx={{ mb: '12px' }}>
        {t('caseList.filter.title')}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '12px 16px' }}>
        {coded.map(([name, list]) => (
          <CodeSelect
            key={name}
            list={list}
            label={t(`caseList.filter.${name}`)}
            emptyLabel={t('common.all')}
            value={filter[name]?.[0] ?? null}
            onChange={(code) => set({ [name]: code ? [code] : [] })}
          />
        ))}
        <TextField
          select
          label={t('caseList.filter.responsible')}
          value={filter.responsible?.[0] ?? ''}
          onChange={(event) => set({ responsible: event.target.value ? [event.target.value] : [] })}
          slotProps={{ select: { displayEmpty: true } }}
        >
          <MenuItem value="">
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('common.all')}
            </Box>
          </MenuItem>
          {users.map((user) => (
            <MenuItem key={user.id} value={user.id}>
              {user.name}
            </MenuItem>
          ))}
        </TextField>
        <PlainDateField
          label={t('caseList.filter.dueBefore')}
          value={filter.dueBefore ?? null}
          onChange={(dueBefore) => set(dueBefore ? { dueBefore } : { dueBefore: '' })}
        />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px' }}>
          <ToggleChip pressed={filter.overdue === true} onToggle={(overdue) => set({ overdue })}>
            {t('caseList.filter.overdue')}
          </ToggleChip>
          <ToggleChip
            pressed={filter.withoutDeadline === true}
            onToggle={(withoutDeadline) => set({ withoutDeadline })}
          >
            {t('caseList.filter.withoutDeadline')}
          </ToggleChip>
        </Box>
      </Box>
      <Box sx={{ display: 'grid', gap: '12px', mt: '12px' }}>
        <CodeChips
          multiple
          list="riskLevel"
          label={t('caseList.filter.riskLevel')}
          value={filter.riskLevel ?? []}
          onChange={(riskLevel) => set({ riskLevel })}
        />
        <CodeChips
          multiple
          list="caseState"
          codes={['contact', 'clearing', 'active', 'dormant', 'closed']}
          label={t('caseList.filter.state')}
          value={filter.state ?? []}
          onChange={(state) => set({ state })}
        />
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', mt: '14px' }}>
        <Button variant="contained" color="primary" onClick={onClose}>
          {t('caseList.filter.apply')}
        </Button>
      </Box>
    </Popover>
  );
}
