import Box from '@mui/material/Box';
import type { SupportStepView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { ChannelRow } from './rows/ChannelRow.js';
import { DateRow } from './rows/DateRow.js';
import { FurtherRows } from './rows/FurtherRows.js';
import { GroupRow } from './rows/GroupRow.js';
import { KindRow } from './rows/KindRow.js';
import { MinutesRow } from './rows/MinutesRow.js';
import type { Missing } from './step/stepForm.js';
import { noGroup } from './step/stepGroup.js';
import type { ShownRows } from './useShownRows.js';
import type { StepComposerState } from './useStepComposer.js';

interface ComposerRowsProps {
  composer: StepComposerState;
  shown: ShownRows;
  languages: readonly string[];
  steps: readonly Pick<SupportStepView, 'area' | 'kind'>[];
  isDialog: boolean;
}

/** The touches below the words, each with what is missing or wrong in it. */
export function ComposerRows({ composer, shown, languages, steps, isDialog }: ComposerRowsProps) {
  const errorOf = useErrorOf(composer);
  const { content, change } = composer;
  const { form, group = noGroup } = content;
  return (
    <Box
      sx={
        isDialog ? {} : { display: 'grid', gap: '7px', p: '10px 14px', borderTop: '1px solid', borderColor: 'divider' }
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
      {shown.showsDay || errorOf('occurredOn', 'occurredOn') ? (
        <DateRow form={form} onChange={change} error={errorOf('occurredOn', 'occurredOn')} />
      ) : null}
      {shown.showsMore ? <FurtherRows form={form} onChange={change} /> : null}
      {shown.showsGroup ? <GroupRow group={group} ownId={content.case?.id} onChange={composer.changeGroup} /> : null}
    </Box>
  );
}

/** What is missing once saving was tried, else what the server found wrong. */
function useErrorOf({ saving, isTried, missing: allMissing }: StepComposerState) {
  const t = useT();
  const problems = saving.phase === 'failed' ? saving.problems : {};
  return (name: string, ...kinds: Missing[]): string | undefined => {
    const missing = isTried ? allMissing.find((one) => kinds.includes(one)) : undefined;
    return missing ? t(`composer.missing.${missing}`) : problems[name];
  };
}
