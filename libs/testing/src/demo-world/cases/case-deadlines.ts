import { addDays, type PlainDateText } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import type { Recorded } from '../plan/recorded.js';
import { workingDayFrom, workingDayUntil } from '../plan/working-days.js';
import { byHandDeadlines, type ByHandName, frequentDeadlines } from '../profiles/deadline-titles.js';
import { legalMatters } from '../profiles/legal-matters.js';
import type { Client } from './case-facts.js';
import type { CaseSpec } from './case-spec.js';
import { legalDeadline, onRegionalHoliday, servedFor } from './legal-deadlines.js';
import { missedDeadline } from './missed-deadline.js';

/** The deadlines of the case that are open today, but for the end of a residence status. */
export function openDeadlines(script: CaseScript, spec: CaseSpec): readonly Recorded[] {
  const { due = [] } = spec;
  const set = due.flatMap(([days, name], index) =>
    name === 'end' ? [] : [openDeadline(script, spec, days, name, index === 0)],
  );
  const { movedByHoliday, missed } = spec;
  const all = missed ? [...set, ...missedDeadline(script, missed)] : set;
  if (movedByHoliday === undefined) return all;
  const { openedOn } = script.opening;
  return [
    ...all,
    [
      openedOn,
      () => {
        onRegionalHoliday(script, movedByHoliday);
      },
    ],
  ];
}

/** By the rule where a law sets it, from what was served; by hand otherwise. */
function openDeadline(script: CaseScript, spec: CaseSpec, days: number, name: ByHandName, isFirst: boolean): Recorded {
  const { calendar } = script;
  const { title, dateBasis, days: length } = byHandDeadlines[name];
  const dueOn = days > 0 ? calendar.workingDayFrom(days) : calendar.workingDay(days);
  // One that was moved keeps both its days, which no rule would give.
  const legal = isFirst && spec.moved ? undefined : legalMatters[name];
  const trigger = legal && servedFor(script, legal, dueOn);
  const setOn = trigger ?? calendar.workingDay(Math.max(-spec.openedDaysAgo, Math.min(days - length, -1)));
  return [
    setOn,
    () => {
      const leavesOpen = spec.proposals === 'open';
      const made = legal ? legalDeadline(script, legal, dueOn, { leavesOpen }) : undefined;
      const id = made?.id ?? script.deadlines.setByHand(setOn, { title, dueOn, dateBasis });
      if (isFirst && spec.moved) postpone(script, id, { setOn, dueOn }, spec.moved);
    },
  ];
}

function postpone(
  script: CaseScript,
  id: string,
  { setOn, dueOn }: { setOn: PlainDateText; dueOn: PlainDateText },
  [later, reason]: NonNullable<CaseSpec['moved']>,
): void {
  const yesterday = script.calendar.workingDay(-2);
  const movedOn = yesterday < setOn ? setOn : yesterday;
  script.deadlines.wasMoved(id, movedOn, {
    from: workingDayUntil(addDays(dueOn, -later)),
    reason,
    dateBasis: 'authority',
  });
}

/** Deadlines of the past: most were met, some fell away, a few were missed. */
export function pastDeadlines(
  script: CaseScript,
  client: Client,
  from: PlainDateText,
  until: PlainDateText,
): readonly Recorded[] {
  const { random } = script;
  const names = namesFor(client);
  const count = random.weighted([
    [0, 2],
    [1, 4],
    [2, 3],
    [3, 1],
  ]);
  return random.some(names, count).flatMap((name) => pastDeadline(script, name, from, until));
}

function namesFor({ path, facts, hasChildren }: Client): readonly ByHandName[] {
  const isAsylum = ['asylum', 'tolerated', 'refugee', 'subsidiary', 'removalBan', 'training'].includes(path);
  const isWithout = ['asylum', 'tolerated', 'reflection', 'training', 'undocumented'].includes(path);
  const isLabour = facts.exploitationForms?.some(({ form }) => form === 'labour') === true;
  return [
    ...(path === 'german' || path === 'unknown' ? [] : frequentDeadlines.always),
    ...(isWithout
      ? frequentDeadlines.withoutPermit
      : frequentDeadlines.withPermit.filter((name) => path !== 'german' || name !== 'course')),
    ...(isAsylum ? frequentDeadlines.inAsylum : []),
    ...(hasChildren ? frequentDeadlines.withChildren : []),
    ...(isLabour ? frequentDeadlines.afterWork : []),
    ...(facts.cooperation === 'statement' ? frequentDeadlines.afterStatement : []),
  ];
}

function pastDeadline(
  script: CaseScript,
  name: ByHandName,
  from: PlainDateText,
  until: PlainDateText,
): readonly Recorded[] {
  const { random } = script;
  const { title, dateBasis, days } = byHandDeadlines[name];
  const setOn = workingDayUntil(addDays(from, random.between(3, 200)));
  const dueOn = workingDayFrom(addDays(setOn, days));
  if (setOn < from || addDays(dueOn, 5) > until) return [];
  let id = '';
  const set: Recorded = [
    setOn,
    () => {
      id = script.deadlines.setByHand(setOn, { title, dueOn, dateBasis });
    },
  ];
  const doneOn = workingDayUntil(addDays(dueOn, -random.between(0, Math.floor(days / 2))));
  const missedOn = workingDayFrom(addDays(dueOn, 1));
  const ending = random.weighted<Recorded>([
    [
      [
        doneOn,
        () => {
          script.deadlines.meet(id, doneOn);
        },
      ],
      16,
    ],
    [
      [
        doneOn,
        () => {
          script.deadlines.waive(id, doneOn, 'client-decision', 'Möchte den Weg nicht weitergehen, Folgen erklärt.');
        },
      ],
      1,
    ],
    [
      [
        doneOn,
        () => {
          script.deadlines.waive(id, doneOn, 'lawyer-advice', 'Auf anwaltlichen Rat, keine Aussicht auf Erfolg.');
        },
      ],
      1,
    ],
    [
      [
        doneOn,
        () => {
          script.deadlines.waive(id, doneOn, 'superseded', 'Behörde hat von sich aus abgeholfen.');
        },
      ],
      1,
    ],
    [
      [
        missedOn,
        () => {
          script.deadlines.miss(
            id,
            missedOn,
            'Der Brief kam erst nach Ablauf an; mit der Anwältin geklärt, was noch möglich ist.',
          );
        },
      ],
      1.5,
    ],
  ]);
  return random.chance(0.12) ? [set, movedOnce(script, () => id, setOn, dueOn), ending] : [set, ending];
}

function movedOnce(script: CaseScript, id: () => string, setOn: PlainDateText, dueOn: PlainDateText): Recorded {
  const from = workingDayUntil(addDays(dueOn, -7));
  const move = {
    from: from < setOn ? setOn : from,
    reason: 'Behörde hat die Frist auf Antrag verlängert.',
    dateBasis: 'authority',
  };
  return [
    addDays(setOn, 1),
    () => {
      script.deadlines.wasMoved(id(), addDays(setOn, 1), { ...move, dateBasis: 'authority' });
    },
  ];
}

/** Whatever is open on the last day of a closed case falls away with a reason. */
export function waiveAtClosing(script: CaseScript, on: PlainDateText): void {
  for (const { id, fields } of script.deadlines.all) {
    if (fields.state === 'open' && fields.dueOn >= on) {
      script.deadlines.waive(
        id,
        on,
        'other',
        'Fall abgeschlossen; die Klient*in kennt die Frist und hat sie schriftlich.',
      );
    } else if (fields.state === 'open') {
      script.deadlines.miss(id, on, 'Kein Kontakt mehr, Ende des Status nicht verfolgt.');
    }
  }
}
