import type { RiskAssessmentFields } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import type { AdlerDays } from './adler-days.js';

const wayHome =
  'Heimweg nur über den Nebeneingang, nie zweimal hintereinander dieselbe Bahn.\n' +
  'Telefon ohne Standort, Nummer kennt nur die Beratungsstelle. Kennwort am Telefon.\n' +
  'Wird sie erkannt: in ein Geschäft gehen, Notruf, dann Beratungsstelle. Nicht in die Wohnung.\n' +
  'Schule und Kita: Abholung nur durch sie selbst, Auskunftssperre ist eingetragen.';

/** How the danger was judged over time; the newest level is a fact of the case. */
export function adlerRisk(script: CaseScript, days: AdlerDays): void {
  const assess = (
    told: string,
    fields: Omit<RiskAssessmentFields, 'assessedOn' | 'reviewOn'>,
    review: string,
  ): void => {
    const assessedOn = days.on(told);
    script.records.add('riskAssessment', assessedOn, { ...fields, assessedOn, reviewOn: days.on(review) });
  };
  assess(
    '2024-11-12',
    {
      level: 'high',
      reasons:
        'Gestern weggelaufen. Ehemann und zwei Männer suchen sie vermutlich, kennen den Stadtteil. Kinder sind noch bei ihnen.',
      safetyPlan: 'Heute nicht mehr hinaus, Telefon ohne Standort, Treffpunkt für morgen vereinbart. Notruf geübt.',
    },
    '2024-11-26',
  );
  assess(
    '2025-05-06',
    {
      level: 'medium',
      reasons:
        'Kinder sind bei ihr, seit fünf Monaten kein Versuch der Täter, sie zu finden. Wohnung gilt als unbekannt. Sie selbst ' +
        'fühlt sich dort sicher, draußen nicht.',
      safetyPlan: wayHome,
    },
    '2025-08-05',
  );
  assess(
    '2025-12-02',
    {
      level: 'high',
      reasons:
        'Seit der Aussage bei der Polizei weiß der Ehemann, dass gegen ihn ermittelt wird. Die Schwester hat zwei drohende ' +
        'Anrufe bekommen. Die Duldung wird nur kurz verlängert, sie fürchtet die Abschiebung zu ihm zurück.',
      safetyPlan: wayHome,
    },
    '2026-01-08',
  );
  assess(
    '2026-01-08',
    {
      level: 'high',
      reasons: 'Seit drei Wochen keine neuen Anrufe, aber die Ermittlungen laufen. Sie schläft wieder schlechter.',
      safetyPlan: wayHome,
      note: 'Gemeinsam durchgegangen, die Wege zur Schule angepasst.',
    },
    '2026-02-09',
  );
}
