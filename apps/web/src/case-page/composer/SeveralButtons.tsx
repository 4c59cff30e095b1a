import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useT } from '../../i18n/useT.js';
import type { StepComposerState } from './useStepComposer.js';

/** Logs this step and goes on with a further one of the same appointment. */
export function FurtherStepButton({ composer }: { composer: StepComposerState }) {
  const t = useT();
  if (composer.isBlank) return null;
  return (
    <Tooltip describeChild title={t('composer.furtherHint')}>
      <Button
        size="small"
        disabled={composer.saving.phase === 'saving'}
        onClick={() => void composer.save(undefined, true)}
        sx={{ width: { xs: '100%', md: 'auto' } }}
      >
        {t('composer.further')}
      </Button>
    </Tooltip>
  );
}

/** Opens the row of further cases. */
export function GroupButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
  const t = useT();
  return (
    <Button size="small" variant="text" aria-expanded={isOpen} onClick={onToggle} sx={{ fontWeight: 500 }}>
      {t(isOpen ? 'composer.group.close' : 'composer.group.open')}
    </Button>
  );
}
