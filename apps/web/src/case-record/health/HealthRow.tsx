import { labelOf } from '@geleit/domain';
import { CalendarClock } from 'lucide-react';
import type { HealthNeedView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import { day, dayPlain } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { Tag, type TagTone } from '../../ui/Tag.js';
import { type RowAction, RecordRow } from '../RecordRow.js';

const tones: Partial<Record<string, TagTone>> = { needed: 'warn', referred: 'accent', received: 'ok' };

/** One need: what was done about it, the next appointment, what came of it. */
export function HealthRow({ need, actions }: { need: HealthNeedView; actions: readonly RowAction[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { appointmentOn, appointmentAt, bornOn } = need;
  const isAhead = appointmentOn !== null && appointmentOn >= today();
  return (
    <RecordRow
      area="health"
      title={capitalised(labelOf('healthNeed', need.need, locale))}
      tags={
        <>
          <Tag tone={tones[need.state] ?? 'quiet'}>{labelOf('healthState', need.state, locale)}</Tag>
          {isAhead ? (
            <Tag tone="line" icon={CalendarClock}>
              {appointmentAt
                ? t('health.appointmentTime', { day: day(appointmentOn), time: appointmentAt })
                : day(appointmentOn)}
            </Tag>
          ) : null}
        </>
      }
      facts={[
        need.since && t('recordForm.since', { from: dayPlain(need.since) }),
        need.referredTo && t('health.referred', { where: need.referredTo }),
        !isAhead && appointmentOn && t('health.appointmentWas', { day: dayPlain(appointmentOn) }),
        need.dueOn && !bornOn && t('health.dueWords', { day: dayPlain(need.dueOn) }),
        bornOn && t('health.bornWords', { smart_count: need.born ?? 1, day: dayPlain(bornOn) }),
      ]}
      texts={[need.outcome && t('health.outcomeWords', { outcome: need.outcome }), need.note]}
      actions={actions}
      recordedBy={need.recordedBy}
      createdAt={need.createdAt}
    />
  );
}
