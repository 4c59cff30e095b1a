import type { CaseEventFields } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import type { Recorded } from '../plan/recorded.js';
import type { AdlerDays } from './adler-days.js';

/** Court and authority of the story sit in Niedersachsen. */
const land = 'NI';

/** What was served and what followed from it; the ends of the residence history come by themselves. */
export function adlerDeadlines(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  return [...asylumDecision(script, days), ...judgment(script, days), ...openDeadlines(script, days)];
}

/** Action and interim relief within a week of service, grounds within a month: proposed, accepted, met. */
function asylumDecision(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  const served = days.on('2025-05-22');
  const ids = new Map<string, string>();
  const accept = (eventId: string, rule: string) => ids.set(rule, script.events.accept(served, eventId, rule));
  const meet = (rule: string, told: string): void => {
    const id = ids.get(rule);
    if (id) script.deadlines.meet(id, days.on(told));
  };
  return [
    [
      served,
      () => {
        const eventId = script.events.record(served, decision(days), land);
        for (const rule of ['asylum-appeal-1w', 'asylum-interim-relief-1w', 'asylum-reasons-1m']) accept(eventId, rule);
      },
    ],
    [
      days.on('2025-05-28'),
      () => {
        meet('asylum-appeal-1w', '2025-05-28');
        meet('asylum-interim-relief-1w', '2025-05-28');
      },
    ],
    [
      days.on('2025-06-20'),
      () => {
        meet('asylum-reasons-1m', '2025-06-20');
      },
    ],
  ];
}

const decision = (days: AdlerDays): CaseEventFields => ({
  kind: 'asylum-manifestly-unfounded',
  date: days.on('2025-05-22'),
  triggerKind: 'notified',
  evidence: 'envelope',
  appliedOn: days.on('2024-12-09'),
  land,
  note: 'Gelber Umschlag liegt in der Akte. Belehrung nennt eine Woche für Klage und Eilantrag.',
});

function judgment(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  const served = days.on('2025-10-30');
  let id = '';
  return [
    [
      served,
      () => {
        const fields = {
          kind: 'asylum-judgment',
          date: served,
          triggerKind: 'notified',
          evidence: 'lawyer',
          appliedOn: days.on('2024-12-09'),
          land,
          note: 'Urteil an die Rechtsanwältin zugestellt, Klage abgewiesen.',
        } as const;
        const eventId = script.events.record(served, fields, land);
        id = script.events.accept(served, eventId, 'asylum-leave-to-appeal-1m');
        script.events.declineRest(served, eventId, 'Trifft nach Auskunft der Rechtsanwältin nicht zu.');
      },
    ],
    [
      days.on('2025-11-24'),
      () => {
        script.deadlines.waive(
          id,
          days.on('2025-11-24'),
          'lawyer-advice',
          'Auf Rat der Rechtsanwältin: kaum Aussicht, das Strafverfahren trägt weiter.',
        );
      },
    ],
  ];
}

function openDeadlines(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  const byHand = (told: string, title: string, due: string, dateBasis: 'authority' | 'by-hand'): Recorded => [
    days.on(told),
    () => {
      script.deadlines.setByHand(days.on(told), { title, dueOn: days.on(due), dateBasis });
    },
  ];
  return [
    byHand('2025-11-17', 'Aufenthaltstitel für den Ausbildungsplatz nachweisen', '2026-03-31', 'by-hand'),
    byHand(
      '2026-01-14',
      'Stellungnahme an die Ausländerbehörde (Antrag § 25 Abs. 4a S. 1 AufenthG)',
      '2026-01-30',
      'authority',
    ),
  ];
}
