import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useT } from '../../i18n/useT.js';
import type { StepComposerState } from './useStepComposer.js';

interface SaveStepButtonProps {
  composer: StepComposerState;
  isDialog: boolean;
  isCorrection: boolean;
}

export function SaveStepButton({ composer: { saving, save }, isDialog, isCorrection }: SaveStepButtonProps) {
  const t = useT();
  return (
    <Button
      size={isDialog ? 'medium' : 'small'}
      variant="contained"
      color="primary"
      disabled={saving.phase === 'saving'}
      onClick={() => void save()}
      sx={{ width: { xs: '100%', md: 'auto' }, minWidth: { md: isDialog ? 180 : 0 } }}
    >
      {saving.phase === 'saving' ? t('composer.saving') : t(isCorrection ? 'composer.saveCorrection' : 'composer.save')}
      <Box
        component="kbd"
        aria-hidden
        sx={{
          display: { xs: 'none', md: 'inline' },
          bgcolor: 'transparent !important',
          color: 'inherit !important',
          borderColor: 'currentColor !important',
        }}
      >
        {t('composer.keys.submit')}
      </Box>
    </Button>
  );
}
