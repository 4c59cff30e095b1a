import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { PenLine, X } from 'lucide-react';
import { useCallback, useRef } from 'react';
import { useNotify } from 'react-admin';
import type { CaseRef, SupportStepView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { useIsPhone } from '../../ui/useIsPhone.js';
import { useKnownCase } from '../data/useKnownCase.js';
import { CaseChoice } from './rows/CaseChoice.js';
import { ComposerForm } from './ComposerForm.js';
import { StepConflict } from './StepConflict.js';
import { useStepComposer } from './useStepComposer.js';

interface DialogComposerProps {
  caseRef: CaseRef | null;
  step?: SupportStepView | undefined;
  onLogged?: (() => void) | undefined;
  onClose: () => void;
}

/** The composer over any page: a dialog, on the phone a sheet. Closing it keeps the draft. */
export function DialogComposer({ caseRef, step, onLogged, onClose }: DialogComposerProps) {
  const t = useT();
  const notify = useNotify();
  const isPhone = useIsPhone();
  const note = useRef<HTMLTextAreaElement>(null);
  const logged = useCallback(
    (_: SupportStepView, to: CaseRef, goesOn: boolean) => {
      notify('composer.savedTo', { type: 'success', messageArgs: { code: to.code } });
      onLogged?.();
      if (goesOn) note.current?.focus();
      else onClose();
    },
    [notify, onLogged, onClose],
  );
  const composer = useStepComposer({
    caseRef,
    step,
    place: step ? `step:${step.id}` : caseRef ? `case:${caseRef.id}` : 'anywhere',
    onLogged: logged,
  });
  const { content, conflict } = composer;
  // Only what this page has read already: noting a call opens no case.
  const known = useKnownCase(content.case?.id);

  if (conflict && step) return <StepConflict composer={composer} stored={conflict} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      fullScreen={isPhone}
      fullWidth
      maxWidth={false}
      aria-labelledby="composer-title"
      slotProps={{
        paper: {
          className: 'composerDialog',
          sx: {
            maxWidth: { md: 720 },
            maxHeight: { md: 'calc(100% - 104px)' },
            alignSelf: 'flex-start',
            mt: { md: '72px' },
            borderRadius: { xs: 0, md: '10px' },
          },
        },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: '10px',
          p: { xs: '58px 4px 6px 12px', md: '10px 14px' },
          borderBottom: '1px solid',
          borderColor: 'divider',
        }}
      >
        <PenLine size={16} aria-hidden />
        <Typography variant="h3" component="h2" id="composer-title">
          {t(step ? 'composer.correctTitle' : 'composer.title')}
        </Typography>
        <Box
          aria-hidden
          sx={{
            display: { xs: 'none', md: 'flex' },
            gap: '8px',
            alignItems: 'center',
            m: '0 auto',
            fontSize: 13,
            color: 'text.secondary',
          }}
        >
          <kbd>{t('composer.keys.tab')}</kbd> {t('composer.keys.next')} <kbd>{t('composer.keys.submit')}</kbd>{' '}
          {t('composer.keys.save')}
        </Box>
        <IconButton aria-label={t('common.close')} onClick={onClose} sx={{ ml: { xs: 'auto', md: 0 } }}>
          <X size={16} aria-hidden />
        </IconButton>
      </Box>
      <Box sx={{ overflowY: 'auto', flex: { xs: 1, md: 'initial' }, display: 'flex', flexDirection: 'column' }}>
        <ComposerForm
          composer={composer}
          languages={known.languages}
          steps={known.steps}
          isDialog
          isCorrection={step !== undefined}
          autoFocus
          noteRef={note}
          onTask={onClose}
        >
          {caseRef ? (
            <GivenCase code={caseRef.code} />
          ) : (
            <CaseChoice
              chosen={content.case}
              error={composer.isTried && composer.missing.includes('case') ? t('composer.missing.case') : undefined}
              onChoose={(chosen) => {
                composer.chooseCase(chosen);
                if (chosen) note.current?.focus();
              }}
            />
          )}
        </ComposerForm>
      </Box>
    </Dialog>
  );
}

const GivenCase = ({ code }: { code: string }) => (
  <Typography
    component="p"
    sx={{
      p: '10px 14px',
      fontWeight: 600,
      borderBottom: '1px solid',
      borderColor: 'divider',
      bgcolor: 'color-mix(in srgb, var(--g-palette-background-sunken) 45%, transparent)',
    }}
  >
    {code}
  </Typography>
);
