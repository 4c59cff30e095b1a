import Box from '@mui/material/Box';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { SupportStepView } from '../../api/types.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { ComposerFooter } from './ComposerFooter.js';
import { ComposerNews, ComposerNotice } from './ComposerNotice.js';
import { ComposerRows } from './ComposerRows.js';
import { NoteField } from './NoteField.js';
import { useShownRows } from './useShownRows.js';
import type { StepComposerState } from './useStepComposer.js';

export interface ComposerFormProps {
  composer: StepComposerState;
  languages: readonly string[];
  steps: readonly Pick<SupportStepView, 'area' | 'kind'>[];
  isDialog: boolean;
  isCorrection?: boolean;
  autoFocus?: boolean;
  noteRef?: Ref<HTMLTextAreaElement>;
  /** The words became a task instead of a step. */
  onTask?: (() => void) | undefined;
  /** Between heading and words: the choice of the case. */
  children?: ReactNode;
}

/** Words first, then a few touches; Ctrl Enter saves from anywhere in it. */
export function ComposerForm(props: ComposerFormProps) {
  const { composer, languages, steps, isDialog, isCorrection = false, autoFocus = false, noteRef, onTask } = props;
  const shown = useShownRows(composer);
  const { content, change } = composer;
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void composer.save();
  };
  return (
    <Box onKeyDown={onKey} sx={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
      {props.children}
      <WithHints
        text={content.form.note}
        onChange={(note) => change({ note })}
        caseId={content.case?.id}
        padding="0 14px 10px"
      >
        <NoteField
          value={content.form.note}
          isLarge={isDialog}
          autoFocus={autoFocus}
          {...(noteRef ? { inputRef: noteRef } : {})}
          onChange={(note) => {
            change({ note });
          }}
        />
      </WithHints>
      <ComposerNotice composer={composer} />
      <ComposerRows composer={composer} shown={shown} languages={languages} steps={steps} isDialog={isDialog} />
      <ComposerFooter
        composer={composer}
        shown={shown}
        isDialog={isDialog}
        isCorrection={isCorrection}
        onTask={onTask}
      />
      <ComposerNews composer={composer} />
    </Box>
  );
}
