import { useState } from 'react';
import { today } from '../../session/clock.js';
import { noGroup } from './step/stepGroup.js';
import type { StepComposerState } from './useStepComposer.js';

/** Which of the rarer rows stand open; those that hold something always do at the beginning. */
export function useShownRows({ content: { form, group = noGroup }, changeGroup }: StepComposerState) {
  const [showsDay, setShowsDay] = useState(form.occurredOn !== today());
  const [showsMore, setShowsMore] = useState(form.withWhom.length > 0 || form.outcome !== null);
  const [isGroupOpen, setGroupOpen] = useState(group.cases.length > 0);
  return {
    showsDay,
    toggleDay: () => {
      setShowsDay(!showsDay);
    },
    showsMore,
    toggleMore: () => {
      setShowsMore(!showsMore);
    },
    showsGroup: isGroupOpen || group.cases.length > 0,
    toggleGroup: () => {
      if (group.cases.length > 0) changeGroup(noGroup);
      setGroupOpen(!isGroupOpen);
    },
  };
}

export type ShownRows = ReturnType<typeof useShownRows>;
