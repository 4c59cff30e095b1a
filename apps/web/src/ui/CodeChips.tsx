import type { CodeListName } from '@geleit/domain';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { codeOptions, type CodeOption } from './codeOptions.js';
import { ToggleChip } from './ToggleChip.js';

interface Shared {
  list: CodeListName;
  label: string;
  /** The label is spoken only; the row stands in a grid with its own words. */
  hideLabel?: boolean;
  codes?: readonly string[];
  area?: string;
  /** Shown at once; the rest behind "Weitere". */
  first?: number;
  icons?: Partial<Record<string, LucideIcon>>;
  error?: string | undefined;
}

export type CodeChipsProps = Shared &
  (
    | { multiple?: false; value: string | null; onChange: (code: string | null) => void }
    | { multiple: true; value: readonly string[]; onChange: (codes: string[]) => void }
  );

/** Codes as chips: one (pressing again takes it back) or several. */
export function CodeChips(props: CodeChipsProps) {
  const { list, label, hideLabel = false, codes, area, first, icons = {}, error } = props;
  const t = useT();
  const id = useId();
  const locale = useCurrentLocale();
  const [isOpen, setOpen] = useState(false);
  const options = useMemo(() => codeOptions(list, locale, { codes, area }), [list, locale, codes, area]);
  const chosen = props.multiple ? props.value : props.value === null ? [] : [props.value];
  const shown = isOpen || first === undefined ? options : visibleOf(options, first, chosen);

  const toggle = (code: string, pressed: boolean) => {
    if (props.multiple) props.onChange(pressed ? [...props.value, code] : props.value.filter((one) => one !== code));
    else props.onChange(pressed ? code : null);
  };

  return (
    <Box role="group" aria-labelledby={id}>
      <Typography
        id={id}
        variant="h4"
        component="p"
        sx={
          hideLabel
            ? { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }
            : { mb: '5px' }
        }
      >
        {label}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '6px' }}>
        {shown.map(({ code, label: words }) => {
          const icon = icons[code];
          return (
            <ToggleChip
              key={code}
              pressed={chosen.includes(code)}
              onToggle={(pressed) => toggle(code, pressed)}
              {...(icon ? { icon } : {})}
            >
              {words}
            </ToggleChip>
          );
        })}
        {shown.length < options.length ? (
          <Button
            variant="text"
            size="small"
            onClick={() => setOpen(true)}
            endIcon={<ChevronDown size={14} aria-hidden />}
          >
            {t('common.otherEntry')}
          </Button>
        ) : null}
      </Box>
      {error ? (
        <Typography variant="meta" component="p" color="error.main" sx={{ mt: '4px' }}>
          {error}
        </Typography>
      ) : null}
    </Box>
  );
}

/** The first ones, and whatever is chosen. */
const visibleOf = (options: readonly CodeOption[], first: number, chosen: readonly string[]) =>
  options.filter(({ code }, at) => at < first || chosen.includes(code));
