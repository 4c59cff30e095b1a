import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { Target } from 'lucide-react';
import type { GoalView } from '../../api/types.js';
import { EntryFrame } from '../../case-page/timeline/EntryFrame.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { knownArea } from '../../ui/areaIcons.js';
import { Tag } from '../../ui/Tag.js';
import { mostProgress, progressWord } from './progressWords.js';

/** A goal in the timeline, with how it stands by now. */
export function GoalEntry({ goal, on, who }: { goal: GoalView; on: string; who: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const facts = [
    goal.progress === null
      ? ''
      : t('plan.progressOf', { word: progressWord(goal.progress, locale), value: goal.progress, most: mostProgress }),
    goal.tasks.total > 0 ? t('plan.tasksDone', goal.tasks) : '',
  ].filter(Boolean);
  return (
    <EntryFrame
      on={on}
      meta={t('plan.goal')}
      area={knownArea(goal.area)}
      icon={Target}
      title={goal.title}
      tag={<Tag tone={goal.state === 'reached' ? 'ok' : 'quiet'}>{labelOf('goalState', goal.state, locale)}</Tag>}
      end={who}
    >
      {goal.need ? <Typography sx={{ overflowWrap: 'anywhere' }}>{goal.need}</Typography> : null}
      {facts.length > 0 ? (
        <Typography variant="meta" component="p" color="text.secondary">
          {facts.join(' · ')}
        </Typography>
      ) : null}
    </EntryFrame>
  );
}
