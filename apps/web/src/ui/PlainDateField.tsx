import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { Calendar } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { day, dayPlain } from '../format/dates.js';
import { readDay } from '../format/readDay.js';
import { useT } from '../i18n/useT.js';
import { today } from '../session/clock.js';

export interface PlainDateFieldProps {
  label: string;
  /** `YYYY-MM-DD`, or null for no date. */
  value: string | null;
  onChange: (value: string | null) => void;
  helperText?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  disabled?: boolean;
  min?: string;
  max?: string;
  autoFocus?: boolean;
  name?: string;
}

/** A calendar day: typed as people type it (16.4., 160426, heute, -3) or picked; says the weekday. */
export function PlainDateField({
  label,
  value,
  onChange,
  helperText,
  error,
  min,
  max,
  name,
  ...rest
}: PlainDateFieldProps) {
  const t = useT();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value ? dayPlain(value) : '');
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    setTyped(value ? dayPlain(value) : '');
    setUnread(false);
  }, [value]);

  const read = typed.trim() ? readDay(typed, today()) : null;
  const isWrong =
    typed.trim() !== '' && (read === null || (min !== undefined && read < min) || (max !== undefined && read > max));
  const take = () => {
    setUnread(isWrong);
    if (isWrong) return;
    if (read !== value) onChange(read);
    else setTyped(value ? dayPlain(value) : '');
  };
  // What is being put right is no error any more, and says its weekday before the field is left.
  const isTyping = typed !== (value ? dayPlain(value) : '');
  const isRight = isTyping && !isWrong && read !== null;
  const problem = isRight ? undefined : isUnread ? t('dateField.unread') : error;
  const shown = isRight ? read : value;
  const message = problem ?? ([shown ? day(shown) : '', helperText].filter(Boolean).join(' · ') || undefined);

  return (
    <TextField
      {...rest}
      {...(name ? { name } : {})}
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
      error={problem !== undefined}
      helperText={message ?? ' '}
      placeholder={t('dateField.placeholder')}
      slotProps={{
        htmlInput: { autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                aria-label={t('dateField.pick', { label })}
                disabled={rest.disabled ?? false}
                onClick={() => picker.current?.showPicker()}
                edge="end"
              >
                <Calendar size={16} aria-hidden />
              </IconButton>
              <input
                ref={picker}
                type="date"
                tabIndex={-1}
                aria-hidden
                value={value ?? ''}
                min={min}
                max={max}
                onChange={(event) => onChange(event.target.value || null)}
                style={{
                  position: 'absolute',
                  right: 0,
                  bottom: 0,
                  width: 1,
                  height: 1,
                  opacity: 0,
                  border: 0,
                  padding: 0,
                }}
              />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
