import { FolderOpen, FolderPen } from 'lucide-react';
import type { TimelineItem } from '../../api/types.js';
import { timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { EntryFrame } from './EntryFrame.js';

/** The case was opened or its facts changed: one quiet line. */
export function CaseEntry({ entry, who }: { entry: TimelineItem; who: string }) {
  const t = useT();
  const isOpening = entry.kind === 'caseOpened';
  return (
    <EntryFrame
      on={entry.on}
      meta={timeOf(entry.at)}
      icon={isOpening ? FolderOpen : FolderPen}
      title={t(isOpening ? 'timeline.opened' : 'timeline.changed')}
      end={who}
    />
  );
}
