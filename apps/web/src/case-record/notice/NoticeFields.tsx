import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId } from 'react';
import { eventErrors, shownProblems } from '../../case-page/events/eventErrors.js';
import { EventFields } from '../../case-page/events/EventFields.js';
import { useDeadlineRules } from '../../deadline-calculator/useDeadlineRules.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import type { PartInputProps } from '../record-form/recordField.js';
import { type Notice, noticeProblems } from './notice.js';

/** "A decision was served": asked only when somebody says so; its deadlines are proposed after saving. */
export function NoticeFields({
  label,
  value,
  error,
  kinds,
  onChange,
}: PartInputProps<Notice> & { kinds: readonly string[] }) {
  const t = useT();
  const hint = useId();
  const rules = useDeadlineRules();
  const { isServed, form } = value;
  const problems = shownProblems(noticeProblems(value, today()), error !== undefined);
  return (
    <Box sx={{ border: '1px solid', borderColor: 'divider', borderRadius: '6px', p: '8px 12px 12px' }}>
      <FormControlLabel
        control={
          <Checkbox
            checked={isServed}
            onChange={(_, checked) => {
              onChange({ ...value, isServed: checked });
            }}
            slotProps={{ input: { 'aria-describedby': hint } }}
          />
        }
        label={label}
        sx={{ ml: '-6px', mr: 0 }}
      />
      <Box id={hint} sx={{ fontSize: 12, color: 'text.secondary', pl: '26px' }}>
        {t('recordForm.servedHint')}
      </Box>
      {isServed ? (
        <Box sx={{ display: 'grid', gap: '14px', mt: '12px' }}>
          <EventFields
            isNoteless
            kinds={kinds}
            lands={rules.data?.lands ?? []}
            form={form}
            errors={eventErrors(problems, {}, t)}
            onChange={(change) => {
              onChange({ ...value, form: { ...form, ...change } });
            }}
          />
        </Box>
      ) : null}
    </Box>
  );
}
