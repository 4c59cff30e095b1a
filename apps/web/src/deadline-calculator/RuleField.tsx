import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { Search } from 'lucide-react';
import { useMemo } from 'react';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { periodWords } from './periodWords.js';
import type { DeadlineRule } from './rule.js';
import { foundInGroups, groupedRules, searchRules, type RuleGroup, type RuleOption } from './searchRules.js';

interface RuleFieldProps {
  rules: readonly DeadlineRule[];
  recent: readonly string[];
  rule: DeadlineRule | undefined;
  error?: string | undefined;
  onChange: (rule: DeadlineRule | null) => void;
}

/** One of all rules, found by word, norm or area; grouped, those used last first. */
export function RuleField({ rules, recent, rule, error, onChange }: RuleFieldProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const options = useMemo(() => groupedRules(rules, recent), [rules, recent]);
  const groupWords = (group: RuleGroup) =>
    group === 'recent' || group === 'own' ? t(`deadlineCalculator.${group}`) : t(`deadlineCalculator.area.${group}`);
  const areaOf = ({ area }: DeadlineRule) => groupWords(area ?? 'own');
  const about = (one: DeadlineRule) => [areaOf(one), periodWords(one.period, t), one.norm].filter(Boolean).join(' · ');
  const find = (all: RuleOption[], query: string) => {
    if (query.trim() === '') return all;
    const found = searchRules(
      all.map((option) => option.rule),
      query,
      locale,
      areaOf,
    );
    return foundInGroups(found.flatMap((one) => all.filter((option) => option.rule.id === one.id)));
  };
  return (
    <Autocomplete
      options={options}
      value={options.find((option) => option.rule.id === rule?.id) ?? null}
      onChange={(_, option) => {
        onChange(option?.rule ?? null);
      }}
      isOptionEqualToValue={(a, b) => a.rule.id === b.rule.id}
      getOptionKey={(option) => option.rule.id}
      getOptionLabel={(option) => option.rule.name[locale]}
      groupBy={({ group }) => groupWords(group)}
      filterOptions={(all, { inputValue }) => find(all, inputValue)}
      autoHighlight
      noOptionsText={t('deadlineCalculator.noRule')}
      slotProps={{
        listbox: { sx: { maxHeight: '52vh', py: 0 } },
        paper: {
          sx: {
            border: '1px solid',
            borderColor: 'divider',
            boxShadow: (theme) => theme.vars.palette.elevation.floating,
          },
        },
      }}
      renderGroup={({ key, group, children }) => (
        <li key={key} role="group" aria-label={group}>
          <Box aria-hidden sx={groupLabel}>
            {group}
          </Box>
          <ul role="none">{children}</ul>
        </li>
      )}
      renderOption={({ key, ...props }, option) => (
        <li key={key} {...props}>
          <Box sx={{ minWidth: 0, py: '2px' }}>
            <Box component="span" sx={{ display: 'block', fontWeight: 500, lineHeight: 1.35 }}>
              {option.rule.name[locale]}
            </Box>
            <Box component="span" sx={{ display: 'block', fontSize: 12, lineHeight: 1.35, color: 'text.secondary' }}>
              {[periodWords(option.rule.period, t), option.rule.norm].filter(Boolean).join(' · ')}
            </Box>
          </Box>
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('deadlineCalculator.rule')}
          placeholder={t('deadlineCalculator.rulePlaceholder')}
          error={error !== undefined}
          helperText={error ?? (rule ? about(rule) : t('deadlineCalculator.ruleHint'))}
          slotProps={{
            ...params.slotProps,
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start" sx={{ ml: '6px', mr: 0 }}>
                  <Search size={16} aria-hidden />
                </InputAdornment>
              ),
            },
          }}
        />
      )}
    />
  );
}

const groupLabel = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  px: '12px',
  fontSize: 12,
  fontWeight: 600,
  lineHeight: '28px',
  color: 'text.secondary',
  bgcolor: 'background.sunken',
} as const;
