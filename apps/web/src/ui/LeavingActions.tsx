import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n/useT.js';

interface LeavingActionsProps {
  onDiscard: () => void;
  /** Leaves what was typed as a draft, where there is one. */
  onLeaveDraft?: (() => void) | undefined;
  /** Fields whose words the draft does not hold. */
  leftOut?: readonly string[];
  onStay: () => void;
}

/** Asked before something typed is thrown away. Keys of their own: a button that became the submit button would submit. */
export function LeavingActions({ onDiscard, onLeaveDraft, leftOut = [], onStay }: LeavingActionsProps) {
  const t = useT();
  return (
    <DialogActions
      key="leaving"
      role="alert"
      disableSpacing
      sx={{ flexWrap: 'wrap', gap: '8px', '& > button': { flexShrink: 0 } }}
    >
      <Typography variant="dense" sx={{ flexBasis: '100%' }}>
        {t('caseFacts.leave')}
        {leftOut.length > 0 ? ` ${t('recordForm.leftOut', { fields: leftOut.join(', ') })}` : ''}
      </Typography>
      <Button color="error" variant="outlined" onClick={onDiscard}>
        {t('caseFacts.discard')}
      </Button>
      {onLeaveDraft ? <Button onClick={onLeaveDraft}>{t('caseFacts.leaveDraft')}</Button> : null}
      <Button variant="contained" color="primary" autoFocus onClick={onStay}>
        {t('caseFacts.back')}
      </Button>
    </DialogActions>
  );
}
