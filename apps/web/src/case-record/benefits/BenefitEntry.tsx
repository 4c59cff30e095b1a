import { labelOf } from '@geleit/domain';
import { HandCoins } from 'lucide-react';
import type { BenefitView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Tag } from '../../ui/Tag.js';
import { periodWords } from '../periodWords.js';
import { RecordEntry } from '../RecordEntry.js';
import { amountWords } from './amountWords.js';

/** A benefit in the timeline. */
export function BenefitEntry({ benefit, on, who }: { benefit: BenefitView; on: string; who: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <RecordEntry
      area="livelihood"
      icon={HandCoins}
      on={on}
      who={who}
      title={capitalised(labelOf('benefitKind', benefit.kind, locale))}
      state={<Tag>{labelOf('benefitState', benefit.state, locale)}</Tag>}
      facts={[
        benefit.amountCents !== null && amountWords(benefit.amountCents, benefit.per, t),
        periodWords(benefit.from, benefit.until, today(), t),
        benefit.decidedOn && t('benefits.decidedWords', { day: dayPlain(benefit.decidedOn) }),
        benefit.authority,
      ]}
      texts={[benefit.note]}
    />
  );
}
