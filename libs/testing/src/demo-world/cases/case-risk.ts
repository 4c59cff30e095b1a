import type { CaseFileFields } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import type { CaseSpec } from './case-spec.js';

const reasons = {
  low: 'Keine Hinweise darauf, dass jemand sucht. Die Unterkunft ist unbekannt.',
  medium: 'Täter kennen den Stadtteil, haben sich aber seit Monaten nicht gemeldet.',
  high: 'Täter fragen bei Bekannten nach, es gab drohende Nachrichten.',
  acute: 'Konkrete Drohung in dieser Woche, die Anschrift könnte bekannt sein.',
} as const;
const plan =
  'Wege und Zeiten wechseln, Telefon ohne Standort, Kennwort vereinbart. Im Notfall zuerst 110, dann die Beratungsstelle.';

/** The newest assessment says what the facts of the case say. */
export function caseRisk(
  script: CaseScript,
  spec: CaseSpec,
  { riskLevel, riskReviewOn }: Pick<CaseFileFields, 'riskLevel' | 'riskReviewOn'>,
): void {
  const { calendar, opening } = script;
  if (spec.state === 'contact' || riskLevel === undefined) return;
  const recent = calendar.workingDay(-Math.min(spec.openedDaysAgo, spec.closedDaysAgo ?? 25));
  const assessedOn = recent > opening.openedOn ? recent : opening.openedOn;
  const known = riskLevel in reasons ? { reasons: reasons[riskLevel as keyof typeof reasons] } : {};
  const review = riskReviewOn === undefined ? {} : { reviewOn: riskReviewOn };
  const isSerious = riskLevel === 'high' || riskLevel === 'acute' || riskLevel === 'medium';
  script.records.add('riskAssessment', assessedOn, {
    assessedOn,
    level: riskLevel,
    ...known,
    ...review,
    ...(isSerious ? { safetyPlan: plan } : {}),
  });
}
