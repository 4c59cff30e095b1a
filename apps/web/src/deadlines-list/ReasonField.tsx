import TextField from '@mui/material/TextField';
import { useT } from '../i18n/useT.js';
import { WithHints } from '../text-hints/WithHints.js';

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
  /** Whether saving was tried without a reason. */
  isMissing: boolean;
  autoFocus?: boolean;
}

/** Why a deadline changes: whoever reads its history later has nothing else to go by. */
export function ReasonField({ value, onChange, isMissing, autoFocus = false }: ReasonFieldProps) {
  const t = useT();
  return (
    <WithHints text={value} onChange={onChange}>
      <TextField
        label={t('deadlinesList.act.reason')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        multiline
        minRows={2}
        autoFocus={autoFocus}
        error={isMissing}
        helperText={isMissing ? t('deadlinesList.act.reasonNeeded') : undefined}
      />
    </WithHints>
  );
}
