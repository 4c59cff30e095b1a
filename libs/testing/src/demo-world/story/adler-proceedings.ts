import type { CaseScript } from '../plan/case-script.js';
import type { AdlerDays } from './adler-days.js';

const lawyer = 'Rechtsanwältin aus dem Netzwerk';

/** Asylum, the administrative court, and beside them the criminal proceedings in which she is a witness. */
export function adlerProceedings({ records }: CaseScript, days: AdlerDays): void {
  const on = (told: string) => days.on(told);
  records.add('proceeding', on('2024-12-09'), {
    kind: 'asylum',
    roles: ['applicant'],
    openedOn: on('2024-12-09'),
    stages: [
      { stage: 'application', on: on('2024-12-09') },
      { stage: 'interview', on: on('2025-02-20') },
      { stage: 'decision', on: on('2025-05-22') },
    ],
    outcome: 'refused',
    outcomeOn: on('2025-05-22'),
    authority: 'BAMF',
    lawyer,
    note: 'Offensichtlich unbegründet: sicheres Herkunftsland.',
  });
  records.add('proceeding', on('2025-05-28'), {
    kind: 'administrative-court',
    roles: ['applicant'],
    openedOn: on('2025-05-28'),
    stages: [
      { stage: 'filed', on: on('2025-05-28') },
      { stage: 'interim-relief', on: on('2025-06-18') },
      { stage: 'judgment', on: on('2025-10-30') },
      { stage: 'final', on: on('2025-12-02') },
    ],
    outcome: 'refused',
    outcomeOn: on('2025-10-30'),
    authority: 'Verwaltungsgericht in Niedersachsen',
    lawyer,
    note: 'Eilantrag abgelehnt, Klage abgewiesen. Zulassung der Berufung auf anwaltlichen Rat nicht beantragt.',
  });
  records.add('proceeding', on('2025-12-01'), {
    kind: 'criminal',
    roles: ['witness'],
    offences: ['stgb-232', 'stgb-232a'],
    openedOn: on('2025-12-01'),
    investigation: 'yes',
    charge: 'unknown',
    stages: [
      { stage: 'report', on: on('2025-12-01') },
      { stage: 'investigation', on: on('2025-12-01') },
    ],
    hearings: [
      { on: on('2025-12-01'), time: '09:00', zone: 'Europe/Berlin', place: 'Polizei, Fachkommissariat' },
      { on: on('2026-03-17'), time: '13:00', zone: 'Europe/Berlin', place: 'Polizei, zweite Vernehmung' },
    ],
    outcome: 'open',
    lawyer,
  });
}
