import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTranslate } from 'react-admin';
import { newId } from '../api/newId.js';
import { useSend } from '../case-page/data/useSend.js';
import type { DeadlineRule, Land } from '../deadline-calculator/rule.js';
import { useT } from '../i18n/useT.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { EndRule } from './EndRule.js';
import { bodyOf, faultsOf, formOf, newRule } from './ownRuleForm.js';
import { OwnRuleFields } from './OwnRuleFields.js';

interface OwnRuleDialogProps {
  /** The rule to change; none for a new one. */
  rule: DeadlineRule | null;
  lands: readonly Land[];
  onClose: () => void;
}

/** Makes a rule of the centre, changes or ends one. */
export function OwnRuleDialog({ rule, lands, onClose }: OwnRuleDialogProps) {
  const t = useT();
  const translate = useTranslate();
  const heading = useId();
  const isPhone = useIsPhone();
  const [id] = useState(() => rule?.id ?? newId());
  const [form, setForm] = useState(() => (rule ? formOf(rule) : newRule));
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure, conflict } = useSend<DeadlineRule>();
  const version = (conflict ?? rule)?.version;
  const faults = isTried ? faultsOf(form) : [];

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (faultsOf(form).length > 0) return;
    const path = `/deadline-rules/${id}`;
    const sent = rule
      ? { path, method: 'PATCH' as const, body: bodyOf(form), ...(version === undefined ? {} : { version }) }
      : { path, method: 'PUT' as const, body: bodyOf(form) };
    if (await send(sent, t('deadlineRules.form.saved'))) onClose();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="sm" fullScreen={isPhone}>
      <Box component="form" onSubmit={(event) => void save(event)} onKeyDown={onKey} noValidate sx={frame}>
        <DialogTitle id={heading} sx={{ pt: { xs: '60px', md: '16px' } }}>
          {t(rule ? 'deadlineRules.form.change' : 'deadlineRules.form.create')}
        </DialogTitle>
        <DialogContent>
          <Typography variant="dense" component="p" color="text.secondary" sx={{ mb: '12px' }}>
            {t('deadlineRules.form.hint')}
          </Typography>
          {conflict ? (
            <Alert severity="warning" sx={{ mb: '12px' }}>
              {t('deadlineRules.form.conflict')}
            </Alert>
          ) : null}
          {failure ? (
            <Alert severity="error" sx={{ mb: '12px' }}>
              {translate(failure.message, { _: failure.message })}
            </Alert>
          ) : null}
          <OwnRuleFields form={form} faults={faults} errors={failure?.fields ?? {}} lands={lands} onChange={setForm} />
          {rule ? <EndRule id={rule.id} version={version ?? 0} onEnded={onClose} /> : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary" disabled={isSending}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

const frame = { display: 'flex', flexDirection: 'column', minHeight: 0, height: { xs: '100%', md: 'auto' } } as const;
