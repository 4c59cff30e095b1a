import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useT } from '../../../i18n/useT.js';
import { today } from '../../../session/clock.js';
import { WithHints } from '../../../text-hints/WithHints.js';
import { PlainDateField } from '../../../ui/PlainDateField.js';

interface ByHandFieldsProps {
  values: { title: string; dueOn: string | null };
  isTried: boolean;
  errors: Readonly<Record<string, string>>;
  onChange: (values: { title: string; dueOn: string | null }) => void;
}

/** What is due, and by when. */
export function ByHandFields({ values, isTried, errors, onChange }: ByHandFieldsProps) {
  const t = useT();
  const { title, dueOn } = values;
  const isUntitled = title.trim().length < 3;
  return (
    <>
      <WithHints text={title} onChange={(words) => onChange({ ...values, title: words })}>
        <TextField
          label={t('deadlineForm.title')}
          value={title}
          onChange={({ target }) => {
            onChange({ ...values, title: target.value });
          }}
          autoFocus
          slotProps={{ htmlInput: { maxLength: 300 } }}
          error={isTried && isUntitled}
          helperText={
            isTried && isUntitled ? t('deadlineForm.titleMissing') : (errors.title ?? t('deadlineForm.titleHint'))
          }
        />
      </WithHints>
      <Box sx={{ maxWidth: { md: 280 } }}>
        <PlainDateField
          label={t('deadlineForm.dueOn')}
          value={dueOn}
          onChange={(day) => {
            onChange({ ...values, dueOn: day });
          }}
          min="2000-01-01"
          error={isTried && !dueOn ? t('deadlineForm.dueMissing') : errors.dueOn}
          helperText={dueOn && dueOn < today() ? t('deadlineForm.past') : undefined}
        />
      </Box>
    </>
  );
}
