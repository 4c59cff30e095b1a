import { addDays, addMonths } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import { workingDayFrom } from '../plan/working-days.js';
import type { Recorded } from '../plan/recorded.js';
import type { AdlerDays } from './adler-days.js';

/** The deadlines set by hand, with their norms; those of the residence history come by themselves. */
export function adlerDeadlines(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  return [...asylumDeadlines(script, days), ...leaveToAppeal(script, days), ...openDeadlines(script, days)];
}

/** Action and interim relief within a week of service, grounds within a month. */
function asylumDeadlines(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  const served = days.on('2025-05-22');
  const week = workingDayFrom(addDays(served, 7));
  const ids: string[] = [];
  const set = (title: string, dueOn: string) =>
    ids.push(script.deadline(served, { title, dueOn, dateBasis: 'instruction' }));
  const meet = (index: number, told: string) => {
    const id = ids[index];
    if (id) script.meet(id, days.on(told));
  };
  return [
    [
      days.on('2025-05-22'),
      () => {
        set('Klage gegen BAMF-Bescheid (Wochenfrist), § 74 Abs. 1 AsylG', week);
        set('Eilantrag gegen die Abschiebungsandrohung, § 36 Abs. 3 AsylG', week);
        set('Begründung der Asylklage, § 74 Abs. 2 AsylG', workingDayFrom(addMonths(served, 1)));
      },
    ],
    [
      days.on('2025-05-28'),
      () => {
        meet(0, '2025-05-28');
        meet(1, '2025-05-28');
      },
    ],
    [
      days.on('2025-06-20'),
      () => {
        meet(2, '2025-06-20');
      },
    ],
  ];
}

function leaveToAppeal(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  const served = days.on('2025-10-30');
  const dueOn = workingDayFrom(addMonths(served, 1));
  let id = '';
  return [
    [
      days.on('2025-10-30'),
      () => {
        id = script.deadline(served, {
          title: 'Antrag auf Zulassung der Berufung, § 78 Abs. 4 AsylG',
          dueOn,
          dateBasis: 'instruction',
        });
      },
    ],
    [
      days.on('2025-11-24'),
      () => {
        script.waive(
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
      script.deadline(days.on(told), { title, dueOn: days.on(due), dateBasis });
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
