import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { styled } from '@mui/material/styles';
import { Check, PenLine } from 'lucide-react';
import { useCallback, useRef, useState, type FocusEvent } from 'react';
import type { CaseRef, SupportStepView } from '../../api/types.js';
import { useOwnComposer } from '../../composer-host/ComposerHost.js';
import { timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { ComposerForm } from './ComposerForm.js';
import { ComposerNews } from './ComposerNotice.js';
import { useStepComposer } from './useStepComposer.js';

interface InlineComposerProps {
  caseRef: CaseRef;
  languages: readonly string[];
  steps: readonly Pick<SupportStepView, 'area' | 'kind'>[];
  onLogged?: (() => void) | undefined;
}

/** A single line on the case page; it grows where it stands and becomes a line again when the step is logged. */
export function InlineComposer({ caseRef, languages, steps, onLogged }: InlineComposerProps) {
  const t = useT();
  const note = useRef<HTMLTextAreaElement>(null);
  const [isGrown, setGrown] = useState(false);
  const logged = useCallback(
    (_: SupportStepView, __: CaseRef, goesOn: boolean) => {
      setGrown(goesOn);
      if (goesOn) note.current?.focus();
      onLogged?.();
    },
    [onLogged],
  );
  const composer = useStepComposer({ caseRef, place: `case:${caseRef.id}`, onLogged: logged });
  const isOpen = isGrown || !composer.isBlank;
  const grow = useCallback(() => {
    setGrown(true);
    note.current?.focus();
  }, []);
  useOwnComposer(grow);

  const saved = composer.saving.phase === 'saved' ? composer.saving.at : null;
  if (!isOpen) {
    return (
      <>
        <Line type="button" onClick={grow}>
          {saved === null ? <PenLine size={16} aria-hidden /> : <Check size={16} aria-hidden />}
          <Box
            component="span"
            sx={{
              color: saved === null ? 'text.secondary' : 'success.main',
              fontWeight: saved === null ? 400 : 600,
              flex: 1,
              minWidth: 0,
              textAlign: 'left',
            }}
          >
            {saved === null ? t('composer.cue') : t('composer.savedAt', { time: timeOf(saved) })}
          </Box>
          <Box component="span" className="go">
            {t('composer.open')}
          </Box>
          <kbd aria-hidden>N</kbd>
        </Line>
        <ComposerNews composer={composer} />
      </>
    );
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Left empty, it is a line again; focus that goes to a list of options stays within.
    if (
      composer.isBlank &&
      relatedTarget instanceof HTMLElement &&
      !currentTarget.contains(relatedTarget) &&
      !relatedTarget.closest('[role=listbox], [role=presentation]')
    )
      setGrown(false);
  };
  return (
    <Grown aria-label={t('composer.title')} onBlur={onBlur}>
      <ComposerForm
        composer={composer}
        languages={languages}
        steps={steps}
        isDialog={false}
        autoFocus={isGrown}
        noteRef={note}
        onTask={() => {
          setGrown(false);
        }}
      />
    </Grown>
  );
}

const Line = styled(ButtonBase)(({ theme }) => ({
  display: 'flex',
  width: '100%',
  alignItems: 'center',
  gap: 10,
  padding: '7px 8px 7px 14px',
  borderRadius: 10,
  fontFamily: 'inherit',
  fontSize: 14,
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.outline}`,
  color: theme.vars.palette.text.primary,
  '& .go': {
    display: 'grid',
    placeItems: 'center',
    height: 28,
    padding: '0 9px',
    borderRadius: 6,
    backgroundColor: theme.vars.palette.primary.main,
    color: theme.vars.palette.primary.contrastText,
    fontSize: 13,
    fontWeight: 600,
  },
  '&:hover': { borderColor: theme.vars.palette.primary.main },
  '&:focus-visible': { outline: `2px solid ${theme.vars.palette.focus}`, outlineOffset: 2 },
}));

const Grown = styled('section')(({ theme }) => ({
  backgroundColor: theme.vars.palette.background.paper,
  border: `1px solid ${theme.vars.palette.primary.main}`,
  borderRadius: 10,
  boxShadow: theme.vars.palette.elevation.floating,
}));
