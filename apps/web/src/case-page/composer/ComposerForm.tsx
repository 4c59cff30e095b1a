import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import type { SupportStepView } from '../../api/types.js';
import { dayNear, day as dayWords } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { AsTask } from './AsTask.js';
import { ChannelRow } from './rows/ChannelRow.js';
import { ComposerNews, ComposerNotice } from './ComposerNotice.js';
import { DateRow } from './rows/DateRow.js';
import { DraftSign } from './DraftSign.js';
import { GroupRow } from './rows/GroupRow.js';
import { FurtherStepButton, GroupButton } from './SeveralButtons.js';
import { noGroup } from './step/stepGroup.js';
import { FurtherRows } from './rows/FurtherRows.js';
import { KindRow } from './rows/KindRow.js';
import { MinutesRow } from './rows/MinutesRow.js';
import { NoteField } from './NoteField.js';
import type { Missing } from './step/stepForm.js';
import { WithHints } from '../../text-hints/WithHints.js';
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
export function ComposerForm({
  composer,
  languages,
  steps,
  isDialog,
  isCorrection = false,
  autoFocus = false,
  noteRef,
  onTask,
  children,
}: ComposerFormProps) {
  const t = useT();
  const {
    content: { form },
    change,
    saving,
  } = composer;
  const [showsDay, setShowsDay] = useState(form.occurredOn !== today());
  const [showsMore, setShowsMore] = useState(form.withWhom.length > 0 || form.outcome !== null);
  const { group = noGroup } = composer.content;
  const [showsGroup, setShowsGroup] = useState(group.cases.length > 0);
  const problems = saving.phase === 'failed' ? saving.problems : {};
  const errorOf = (name: string, ...kinds: Missing[]) => {
    const missing = composer.isTried ? composer.missing.find((one) => kinds.includes(one)) : undefined;
    return missing ? t(`composer.missing.${missing}`) : problems[name];
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void composer.save();
  };
  const isToday = form.occurredOn === today();
  return (
    <Box onKeyDown={onKey} sx={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
      {children}
      <WithHints
        text={form.note}
        onChange={(note) => change({ note })}
        caseId={composer.content.case?.id}
        padding="0 14px 10px"
      >
        <NoteField
          value={form.note}
          isLarge={isDialog}
          autoFocus={autoFocus}
          {...(noteRef ? { inputRef: noteRef } : {})}
          onChange={(note) => {
            change({ note });
          }}
        />
      </WithHints>
      <ComposerNotice composer={composer} />
      <Box
        sx={
          isDialog
            ? {}
            : { display: 'grid', gap: '7px', p: '10px 14px', borderTop: '1px solid', borderColor: 'divider' }
        }
      >
        <KindRow form={form} steps={steps} onChange={change} error={errorOf('kind', 'kind')} />
        <MinutesRow form={form} onChange={change} error={errorOf('minutes', 'minutes', 'minutesRange')} />
        <ChannelRow
          form={form}
          languages={languages}
          isDialog={isDialog}
          onChange={change}
          error={errorOf('channel', 'channel')}
        />
        {showsDay || errorOf('occurredOn', 'occurredOn') ? (
          <DateRow form={form} onChange={change} error={errorOf('occurredOn', 'occurredOn')} />
        ) : null}
        {showsMore ? <FurtherRows form={form} onChange={change} /> : null}
        {showsGroup || group.cases.length > 0 ? (
          <GroupRow group={group} ownId={composer.content.case?.id} onChange={composer.changeGroup} />
        ) : null}
      </Box>
      <Box component="footer" sx={footer}>
        <DraftSign sign={composer.sign} sealedAt={composer.sealedAt} saving={saving} />
        <Box sx={{ ml: 'auto', display: 'flex', gap: '4px', flexWrap: 'wrap' }}>
          <Button
            size="small"
            variant="text"
            aria-expanded={showsDay}
            onClick={() => {
              setShowsDay(!showsDay);
            }}
            sx={{ fontWeight: 500 }}
          >
            {isToday ? t('composer.dateToday', { day: dayNear(form.occurredOn) }) : dayWords(form.occurredOn)}
          </Button>
          <Button
            size="small"
            variant="text"
            aria-expanded={showsMore}
            onClick={() => {
              setShowsMore(!showsMore);
            }}
            sx={{ fontWeight: 500 }}
          >
            {t(showsMore ? 'composer.less' : 'composer.more')}
          </Button>
          {isCorrection ? null : (
            <GroupButton
              isOpen={showsGroup || group.cases.length > 0}
              onToggle={() => {
                if (group.cases.length > 0) composer.changeGroup(noGroup);
                setShowsGroup(!showsGroup);
              }}
            />
          )}
        </Box>
        {isCorrection ? null : <AsTask composer={composer} onTask={onTask} />}
        <Box sx={saves}>
          {isCorrection ? null : <FurtherStepButton composer={composer} />}
          <Button
            size={isDialog ? 'medium' : 'small'}
            variant="contained"
            color="primary"
            disabled={saving.phase === 'saving'}
            onClick={() => void composer.save()}
            sx={{ width: { xs: '100%', md: 'auto' }, minWidth: { md: isDialog ? 180 : 0 } }}
          >
            {saving.phase === 'saving'
              ? t('composer.saving')
              : t(isCorrection ? 'composer.saveCorrection' : 'composer.save')}
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
        </Box>
      </Box>
      <ComposerNews composer={composer} />
    </Box>
  );
}

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
