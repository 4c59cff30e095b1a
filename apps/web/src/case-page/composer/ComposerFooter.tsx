import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { dayNear, day as dayWords } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { AsTask } from './AsTask.js';
import { DraftSign } from './DraftSign.js';
import { SaveStepButton } from './SaveStepButton.js';
import { FurtherStepButton, GroupButton } from './SeveralButtons.js';
import type { ShownRows } from './useShownRows.js';
import type { StepComposerState } from './useStepComposer.js';

interface ComposerFooterProps {
  composer: StepComposerState;
  shown: ShownRows;
  isDialog: boolean;
  isCorrection: boolean;
  onTask: (() => void) | undefined;
}

/** How the draft stands, what else can be said, and what saves. */
export function ComposerFooter({ composer, shown, isDialog, isCorrection, onTask }: ComposerFooterProps) {
  const t = useT();
  const { occurredOn } = composer.content.form;
  return (
    <Box component="footer" sx={footer}>
      <DraftSign sign={composer.sign} sealedAt={composer.sealedAt} saving={composer.saving} />
      <Box sx={{ ml: 'auto', display: 'flex', gap: '4px', flexWrap: 'wrap' }}>
        <RowToggle isOpen={shown.showsDay} onToggle={shown.toggleDay}>
          {occurredOn === today() ? t('composer.dateToday', { day: dayNear(occurredOn) }) : dayWords(occurredOn)}
        </RowToggle>
        <RowToggle isOpen={shown.showsMore} onToggle={shown.toggleMore}>
          {t(shown.showsMore ? 'composer.less' : 'composer.more')}
        </RowToggle>
        {isCorrection ? null : <GroupButton isOpen={shown.showsGroup} onToggle={shown.toggleGroup} />}
      </Box>
      {isCorrection ? null : <AsTask composer={composer} onTask={onTask} />}
      <Box sx={saves}>
        {isCorrection ? null : <FurtherStepButton composer={composer} />}
        <SaveStepButton composer={composer} isDialog={isDialog} isCorrection={isCorrection} />
      </Box>
    </Box>
  );
}

const RowToggle = ({ isOpen, onToggle, children }: { isOpen: boolean; onToggle: () => void; children: ReactNode }) => (
  <Button size="small" variant="text" aria-expanded={isOpen} onClick={onToggle} sx={{ fontWeight: 500 }}>
    {children}
  </Button>
);

/** What saves stays together and at the right, also in a line of its own. */
const saves = {
  display: 'flex',
  flexWrap: { xs: 'wrap', md: 'nowrap' },
  gap: '6px 10px',
  ml: { md: 'auto' },
  width: { xs: '100%', md: 'auto' },
} as const;

const footer = {
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: '6px 10px',
  p: '8px 14px',
  mt: 'auto',
  borderTop: '1px solid',
  borderColor: 'divider',
  borderRadius: '0 0 10px 10px',
  bgcolor: 'color-mix(in srgb, var(--g-palette-background-sunken) 55%, var(--g-palette-background-paper))',
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
} as const;
