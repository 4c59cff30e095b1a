import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslate } from 'react-admin';
import { timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { LeavingActions } from '../../ui/LeavingActions.js';
import { useIsPhone } from '../../ui/useIsPhone.js';
import { DraftSign } from '../composer/DraftSign.js';
import type { Failure } from '../data/useSend.js';
import type { FormDraft } from './useFormDraft.js';

interface FormDialogProps {
  title: string;
  /** The case it is about. */
  code: string;
  hint?: string | undefined;
  saveLabel?: string;
  /** It is saved and only looked at: one way out. */
  isDone?: boolean;
  isSending: boolean;
  failure?: Failure | null;
  /** Something was typed that closing would throw away: asked before. */
  isDirty?: boolean;
  width?: 'xs' | 'sm' | 'md';
  /** What is typed is sealed on the server: it may be left for later, and comes back. */
  draft?: FormDraft;
  /** A step before this one: shown beside the way out. */
  onBack?: () => void;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of every form of the case page. Ctrl Enter saves, Esc closes; nothing typed is thrown away unasked. */
export function FormDialog({
  title,
  code,
  hint,
  saveLabel,
  isDone = false,
  isSending,
  failure,
  isDirty = false,
  width = 'sm',
  draft,
  onBack,
  onSave,
  onClose,
  children,
}: FormDialogProps) {
  const t = useT();
  const translate = useTranslate();
  const heading = useId();
  const isPhone = useIsPhone();
  const [isLeaving, setLeaving] = useState(false);
  const leave = () => {
    if (isDirty) setLeaving(true);
    else onClose();
  };
  const discard = () => {
    draft?.onDiscard();
    onClose();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <Dialog
      open
      onClose={leave}
      aria-labelledby={heading}
      fullWidth
      maxWidth={width}
      fullScreen={isPhone}
      slotProps={{ paper: { sx: { borderRadius: { xs: 0, md: '10px' } } } }}
    >
      <Box
        component="form"
        onSubmit={submit}
        onKeyDown={onKey}
        noValidate
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, height: { xs: '100%', md: 'auto' } }}
      >
        <DialogTitle id={heading} sx={{ pt: { xs: '60px', md: '16px' } }}>
          {title}{' '}
          <Typography component="span" color="text.secondary" sx={{ fontWeight: 400 }}>
            {code}
          </Typography>
        </DialogTitle>
        <DialogContent>
          {hint ? (
            <Typography variant="dense" component="p" color="text.secondary" sx={{ mb: '12px' }}>
              {hint}
            </Typography>
          ) : null}
          {draft?.restoredAt ? (
            <Alert severity="info" icon={false} sx={{ mb: '12px' }}>
              {t('composer.draft.restored', { time: timeOf(draft.restoredAt) })}
            </Alert>
          ) : null}
          {failure ? (
            <Alert severity="error" sx={{ mb: '12px' }}>
              {translate(failure.message, { _: failure.message })}
            </Alert>
          ) : null}
          <Box sx={{ display: 'grid', gap: '14px' }}>{children}</Box>
        </DialogContent>
        {isLeaving ? (
          <LeavingActions
            onDiscard={discard}
            onLeaveDraft={draft ? onClose : undefined}
            leftOut={draft?.leftOut?.map((label) => t(label)) ?? []}
            onStay={() => {
              setLeaving(false);
            }}
          />
        ) : (
          <DialogActions key="saving">
            <Box sx={{ mr: 'auto' }}>{draft ? <DraftSign sign={draft.sign} sealedAt={draft.sealedAt} /> : null}</Box>
            {onBack ? <Button onClick={onBack}>{t('caseFacts.back')}</Button> : null}
            {isDone ? null : <Button onClick={leave}>{t('common.cancel')}</Button>}
            <Button type="submit" variant="contained" color="primary" disabled={isSending}>
              {saveLabel ?? t('common.save')}
            </Button>
          </DialogActions>
        )}
      </Box>
    </Dialog>
  );
}
