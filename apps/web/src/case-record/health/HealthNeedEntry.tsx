import { labelOf } from '@geleit/domain';
import type { HealthNeedView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { Tag } from '../../ui/Tag.js';
import { RecordEntry } from '../RecordEntry.js';

/** A health need in the timeline. */
export function HealthNeedEntry({ need, on, who }: { need: HealthNeedView; on: string; who: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <RecordEntry
      area="health"
      on={on}
      who={who}
      title={capitalised(labelOf('healthNeed', need.need, locale))}
      state={<Tag>{labelOf('healthState', need.state, locale)}</Tag>}
      facts={[
        need.referredTo && t('health.referred', { where: need.referredTo }),
        need.appointmentOn && t('health.appointmentWas', { day: dayPlain(need.appointmentOn) }),
        need.bornOn && t('health.bornWords', { smart_count: need.born ?? 1, day: dayPlain(need.bornOn) }),
      ]}
      texts={[need.outcome, need.note]}
    />
  );
}
