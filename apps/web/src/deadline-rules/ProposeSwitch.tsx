import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useSend } from '../case-page/data/useSend.js';
import type { DeadlineRule } from '../deadline-calculator/rule.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';

/** Whether events propose a legal rule in this centre. Its arithmetic cannot be changed. */
export function ProposeSwitch({ rule }: { rule: DeadlineRule }) {
  const t = useT();
  const translate = useTranslate();
  const locale = useCurrentLocale();
  const hint = useId();
  const { send, isSending, failure, conflict } = useSend<DeadlineRule>();
  const change = (proposed: boolean) => {
    const words = t(`deadlineRules.proposeSaved.${proposed ? 'on' : 'off'}`, { name: rule.short[locale] });
    const version = (conflict ?? rule).version;
    void send({ path: `/deadline-rules/${rule.id}`, method: 'PATCH', body: { proposed }, version }, words);
  };
  return (
    <Box sx={{ mt: '12px' }}>
      <FormControlLabel
        control={
          <Switch
            checked={rule.proposed}
            disabled={isSending}
            onChange={(_, isOn) => {
              change(isOn);
            }}
            slotProps={{ input: { 'aria-describedby': hint } }}
          />
        }
        label={t('deadlineRules.propose')}
      />
      <Box id={hint} sx={{ fontSize: 12, color: 'text.secondary' }}>
        {t('deadlineRules.proposeHint')}
      </Box>
      {failure ? <Alert severity="error">{translate(failure.message, { _: failure.message })}</Alert> : null}
    </Box>
  );
}
