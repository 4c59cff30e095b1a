import { labelOf } from '@geleit/domain';
import type { HousingStayView } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { useRecords } from '../useRecords.js';
import { currentStay } from './currentStay.js';

/** How the client lives today, in one word; never where. */
export function HousingNow({ caseId }: { caseId: string }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { rows, isPending } = useRecords<HousingStayView>(caseId, 'housing-stays', 'housingStay');
  const stay = currentStay(rows, today());
  if (isPending) return null;
  return <>{stay ? labelOf('housingKind', stay.kind, locale) : t('housing.notStated')}</>;
}
