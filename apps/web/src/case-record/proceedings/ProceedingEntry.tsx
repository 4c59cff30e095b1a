import { labelOf } from '@geleit/domain';
import type { ProceedingView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Tag } from '../../ui/Tag.js';
import { RecordEntry } from '../RecordEntry.js';
import { stagesWords } from './proceedingWords.js';

/** A proceeding in the timeline; hearings and file number are read in its own part. */
export function ProceedingEntry({ proceeding, on, who }: { proceeding: ProceedingView; on: string; who: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { kind, roles, outcome, stages, authority, note } = proceeding;
  return (
    <RecordEntry
      area="legal"
      on={on}
      who={who}
      title={[labelOf('proceedingKind', kind, locale), ...roles.map((role) => labelOf('proceedingRole', role, locale))]
        .map((words, at) => (at === 0 ? capitalised(words) : words))
        .join(', ')}
      state={outcome ? <Tag>{labelOf('proceedingOutcome', outcome, locale)}</Tag> : null}
      facts={[stagesWords(stages, t, locale), authority]}
      texts={[note]}
    />
  );
}
