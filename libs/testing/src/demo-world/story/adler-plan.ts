import type { GoalFields, PlainDateText, TaskFields } from '@geleit/domain';
import { elif, mira } from '../people/staff.js';
import type { CaseScript } from '../plan/case-script.js';
import type { AdlerDays } from './adler-days.js';

type Step = readonly [string, number];
type GoalTold = Omit<GoalFields, 'progress' | 'reviewOn'> & { readonly reviewOn?: string };

/** Needs, goals and tasks of the story. The place for a training comes with three tasks, one of them done. */
export function adlerPlan(script: CaseScript, days: AdlerDays): void {
  const { calendar } = script;
  const goal = (told: string, { reviewOn, ...fields }: GoalTold, course: readonly Step[]): string => {
    const progress = course.map(([on, value]) => {
      const day = days.on(on);
      return { value, on: day, by: mira.id, at: calendar.at(day, 15 * 60).toISOString() };
    });
    const review = reviewOn ? { reviewOn: days.on(reviewOn) } : {};
    return script.records.add('goal', days.on(told), { ...fields, ...review, progress });
  };
  const done = (told: string, goalId: string, title: string): void => {
    const doneOn = days.on(told);
    const on = days.on(told);
    script.records.add('task', on, { title, goalId, state: 'done', dueOn: on, doneOn, doneBy: mira.id });
  };
  const open = (goalId: string, title: string, dueOn: PlainDateText, more: Partial<TaskFields> = {}): void => {
    script.records.add('task', days.on('2026-01-14'), { title, goalId, state: 'open', dueOn, ...more });
  };

  const children = goal(
    '2024-11-20',
    {
      area: 'family',
      title: 'Beide Kinder leben sicher bei ihr',
      need: 'Die Kinder sind bei den Tätern. Sie kann an nichts anderes denken.',
      state: 'reached',
    },
    [
      ['2024-11-20', 0],
      ['2025-03-20', 1],
      ['2025-04-16', 3],
      ['2025-07-10', 4],
    ],
  );
  done('2025-03-27', children, 'Gefährdung der Kinder beim Jugendamt schildern');
  done('2025-04-08', children, 'Fallkonferenz zur Abholung vorbereiten');

  const title = goal(
    '2024-12-09',
    {
      area: 'residence',
      title: 'Ein Aufenthaltstitel, mit dem sie bleiben und arbeiten kann',
      need: 'Sicherheit vor der Abschiebung, für sich und die Kinder.',
      state: 'open',
      reviewOn: '2026-02-16',
    },
    [
      ['2024-12-09', 1],
      ['2025-05-22', 0],
      ['2025-07-08', 1],
      ['2026-01-13', 2],
    ],
  );
  done('2025-11-24', title, 'Mit der Rechtsanwältin klären: Berufung oder Strafverfahren');
  open(title, 'Stellungnahme mit Rechtsanwältin abstimmen', calendar.today, {
    note: 'Entwurf liegt in der Akte. Es fehlt der Absatz zum Ausbildungsplatz.',
  });
  open(title, 'Belege für den Ausbildungsplatz zur Ausländerbehörde bringen', calendar.workingDayFrom(4));

  const training = goal(
    '2025-11-17',
    {
      area: 'education-work',
      title: 'Ausbildung in der Altenpflegehilfe beginnen',
      need: 'Will eigenes Geld verdienen und mit alten Menschen arbeiten, wie früher mit der Großmutter.',
      state: 'open',
      reviewOn: '2026-03-02',
      note: days.in(
        'Zusage vom {2025-11-17}: Beginn am {2026-04-01}, wenn bis {2026-03-31} ein passender Titel vorliegt.',
      ),
    },
    [
      ['2025-01-09', 1],
      ['2025-11-17', 2],
      ['2026-01-15', 3],
    ],
  );
  done('2025-12-03', training, 'Zusage des Betriebs schriftlich einholen');
  open(training, 'Schulzeugnis aus Tirana beglaubigen lassen', calendar.day(1), { assigneeId: elif.id });
  open(training, 'Betrieb über den Stand informieren', calendar.workingDayFrom(12));

  goal(
    '2024-12-02',
    {
      area: 'stabilisation',
      title: 'Wieder schlafen und ohne Begleitung einkaufen gehen',
      need: 'Schläft kaum, geht nur mit Begleitung hinaus.',
      state: 'open',
      reviewOn: '2026-01-20',
    },
    [
      ['2024-12-02', 0],
      ['2025-02-06', 1],
      ['2025-06-24', 3],
      ['2025-12-02', 1],
      ['2026-01-08', 2],
    ],
  );
}
