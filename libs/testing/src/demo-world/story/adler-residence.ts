import type { CaseScript } from '../plan/case-script.js';
import type { Recorded } from '../plan/recorded.js';
import type { AdlerDays } from './adler-days.js';

const office = 'Ausländerbehörde in Niedersachsen';

/** The residence history; each end is a deadline, the extension of the toleration meets the first. */
export function adlerResidence(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  const recorded = (told: string, fields: Parameters<CaseScript['status']>[1]): Recorded => [
    days.on(told),
    () => {
      script.status(days.on(told), fields);
    },
  ];
  return [
    recorded('2024-12-09', {
      status: 'asylum-permission',
      validFrom: days.on('2024-12-09'),
      validUntil: days.on('2025-07-07'),
      document: 'asylum-permission',
      authority: 'BAMF',
      appliedOn: days.on('2024-12-09'),
    }),
    recorded('2025-07-08', {
      status: 'toleration-60a-2-1',
      validFrom: days.on('2025-07-08'),
      validUntil: days.on('2025-12-09'),
      document: 'toleration',
      authority: office,
      note: 'Auflage: Wohnsitz bei der Beratungsstelle gemeldet.',
    }),
    recorded('2025-12-09', {
      status: 'toleration-60a-2-1',
      validFrom: days.on('2025-12-09'),
      validUntil: days.on('2026-03-09'),
      document: 'toleration',
      authority: office,
    }),
    recorded('2026-01-13', {
      status: 'reflection-period',
      validFrom: days.on('2026-01-13'),
      document: 'border-crossing-certificate',
      authority: office,
      appliedOn: days.on('2025-12-11'),
      reason: 'Anhaltspunkte von Polizei und Beratungsstelle bestätigt.',
      note: 'Ausgestellt wurde eine Grenzübertrittsbescheinigung, die Duldung läuft daneben weiter.',
    }),
    recorded('2026-01-14', {
      status: 'permit-25-4a-1',
      document: 'none',
      authority: office,
      appliedOn: days.on('2026-01-14'),
      note: 'Antrag durch die Rechtsanwältin, noch nicht entschieden.',
    }),
  ];
}
