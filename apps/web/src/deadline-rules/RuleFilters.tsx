import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { BellOff, Search } from 'lucide-react';
import { deadlineAreas, foundations } from '../deadline-calculator/rule.js';
import { useT } from '../i18n/useT.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import { foundationIcons } from './FoundationTag.js';
import { toggledFoundation, type RuleChoice } from './ruleChoice.js';

/** By word, area and how well founded; and those that are no longer proposed. */
export function RuleFilters({ choice, onChange }: { choice: RuleChoice; onChange: (choice: RuleChoice) => void }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: '8px', mb: '10px' }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0,380px) 260px' }, gap: '8px' }}>
        <TextField
          value={choice.query}
          onChange={({ target }) => {
            onChange({ ...choice, query: target.value });
          }}
          placeholder={t('deadlineRules.searchHint')}
          slotProps={{
            htmlInput: { 'aria-label': t('deadlineRules.search'), autoComplete: 'off', type: 'search' },
            input: {
              startAdornment: (
                <InputAdornment position="start" sx={{ mr: 0 }}>
                  <Search size={16} aria-hidden />
                </InputAdornment>
              ),
            },
          }}
        />
        <TextField
          select
          value={choice.area ?? ''}
          onChange={({ target }) => {
            onChange({ ...choice, area: (target.value || null) as RuleChoice['area'] });
          }}
          slotProps={{
            select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': t('deadlineRules.area') } },
          }}
        >
          <MenuItem value="">{t('deadlineRules.anyArea')}</MenuItem>
          <MenuItem value="own">{t('deadlineRules.own')}</MenuItem>
          {deadlineAreas.map((area) => (
            <MenuItem key={area} value={area}>
              {t(`deadlineCalculator.area.${area}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box role="group" aria-label={t('deadlineRules.filters')} sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {foundations.map((foundation) => (
          <ToggleChip
            key={foundation}
            icon={foundationIcons[foundation]}
            pressed={choice.foundations.includes(foundation)}
            onToggle={() => {
              onChange(toggledFoundation(choice, foundation));
            }}
          >
            {t(`deadlineRules.foundation.${foundation}`)}
          </ToggleChip>
        ))}
        <ToggleChip
          icon={BellOff}
          pressed={choice.isSilent}
          onToggle={(isSilent) => {
            onChange({ ...choice, isSilent });
          }}
        >
          {t('deadlineRules.silent')}
        </ToggleChip>
      </Box>
    </Box>
  );
}
