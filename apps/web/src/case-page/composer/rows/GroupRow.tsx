import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import type { CaseRow } from '../../../api/types.js';
import { useT } from '../../../i18n/useT.js';
import { ToggleChip } from '../../../ui/ToggleChip.js';
import { type StepGroup, withCase } from '../step/stepGroup.js';
import { ChipRow } from './ChipRow.js';
import { useCaseChoice } from './useCaseChoice.js';

interface GroupRowProps {
  group: StepGroup;
  /** The case of the step itself, which is always in. */
  ownId: string | undefined;
  onChange: (group: StepGroup) => void;
}

/** In which further cases the same step is logged, and whether its minutes are shared among them. */
export function GroupRow({ group, ownId, onChange }: GroupRowProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { options, isSearching } = useCaseChoice(typed, true);
  const chosen = new Set([ownId, ...group.cases.map(({ id }) => id)]);
  return (
    <ChipRow label={t('composer.group.label')}>
      {group.cases.map((one) => (
        <ToggleChip
          key={one.id}
          pressed
          onToggle={() => {
            onChange(withCase(group, one));
            // The chip goes; whoever pressed it stays in the form.
            field.current?.focus();
          }}
        >
          {one.code}
        </ToggleChip>
      ))}
      <Autocomplete
        size="small"
        sx={{ width: 190 }}
        options={options.filter(({ id }) => !chosen.has(id))}
        filterOptions={(all) => all}
        loading={isSearching}
        loadingText={t('common.loading')}
        noOptionsText={t('composer.noCase')}
        autoHighlight
        getOptionLabel={({ code }) => code}
        getOptionKey={({ id }) => id}
        inputValue={typed}
        onInputChange={(_, text, why) => {
          setTyped(why === 'reset' ? '' : text);
        }}
        value={null as CaseRow | null}
        onChange={(_, row) => {
          if (row) onChange(withCase(group, row));
        }}
        renderInput={(params) => (
          <TextField
            {...params}
            inputRef={field}
            placeholder={t('composer.group.add')}
            slotProps={{
              ...params.slotProps,
              htmlInput: { ...params.slotProps.htmlInput, 'aria-label': t('composer.group.add') },
            }}
          />
        )}
      />
      {group.cases.length > 0
        ? ([false, true] as const).map((isShared) => (
            <ToggleChip
              key={String(isShared)}
              pressed={group.isShared === isShared}
              onToggle={() => {
                onChange({ ...group, isShared });
              }}
            >
              {t(isShared ? 'composer.group.shared' : 'composer.group.each')}
            </ToggleChip>
          ))
        : null}
    </ChipRow>
  );
}
