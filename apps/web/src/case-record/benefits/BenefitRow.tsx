import { labelOf, shortLabelOf } from '@geleit/domain';
import { MailOpen } from 'lucide-react';
import type { BenefitView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Tag, type TagTone } from '../../ui/Tag.js';
import { periodWords } from '../periodWords.js';
import { type RowAction, RecordRow } from '../RecordRow.js';
import { amountWords } from './amountWords.js';

const tones: Partial<Record<string, TagTone>> = { claimed: 'accent', granted: 'ok', received: 'ok', refused: 'warn' };

/** One benefit: how it stands, what it comes to, and for when. */
export function BenefitRow({ benefit, actions }: { benefit: BenefitView; actions: readonly RowAction[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const name = capitalised(labelOf('benefitKind', benefit.kind, locale));
  const short = shortLabelOf('benefitKind', benefit.kind, locale);
  return (
    <RecordRow
      area="livelihood"
      title={short.toLocaleLowerCase() === name.toLocaleLowerCase() ? name : `${name}, ${short}`}
      tags={
        <>
          <Tag tone={tones[benefit.state] ?? 'quiet'}>{labelOf('benefitState', benefit.state, locale)}</Tag>
          {benefit.eventId ? (
            <Tag tone="line" icon={MailOpen}>
              {t('benefits.served')}
            </Tag>
          ) : null}
        </>
      }
      facts={[
        benefit.amountCents !== null && amountWords(benefit.amountCents, benefit.per, t),
        periodWords(benefit.from, benefit.until, today(), t),
        benefit.claimedOn && t('benefits.claimedWords', { day: dayPlain(benefit.claimedOn) }),
        benefit.decidedOn && t('benefits.decidedWords', { day: dayPlain(benefit.decidedOn) }),
        benefit.authority,
      ]}
      texts={[benefit.note]}
      actions={actions}
      recordedBy={benefit.recordedBy}
      createdAt={benefit.createdAt}
    />
  );
}
