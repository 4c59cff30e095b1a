import { addDays, type Code, type PlainDateText } from '@geleit/domain';
import { type TaskRow, tasksOfMira } from '../casts/tasks-of-mira.js';
import { type PlanMatter, planMatters } from '../notes/plan-matters.js';
import type { CaseScript } from '../plan/case-script.js';
import { Random } from '../plan/random.js';
import type { CaseSpec } from './case-spec.js';

/** Goals and tasks of a case that is told lightly: one goal with its course for many, and what was named by hand. */
export function casePlan(script: CaseScript, spec: CaseSpec): void {
  const random = Random.of(`${script.opening.worker.organisationId}/${spec.code}/plan`);
  const hasGoal =
    (spec.state === 'active' || spec.state === 'dormant') && spec.openedDaysAgo > 40 && random.chance(0.7);
  const matter = random.pick(planMatters);
  const goalId = hasGoal ? recordGoal(script, spec, matter, random) : undefined;
  for (const row of tasksOfMira.filter(([code]) => code === spec.code)) namedTask(script, row);
  if (goalId === undefined || spec.state !== 'active') return;
  const [first = '', second = ''] = random.some(matter.tasks, 2);
  finished(script, goalId, first, script.calendar.workingDay(-random.between(6, 35)));
  // Mira's list is told by hand; the others have one more task each.
  if (!tasksOfMira.some(([code]) => code === spec.code) && random.chance(0.6)) {
    const dueOn = script.calendar.day(random.between(-2, 25));
    script.records.add('task', weeksAgo(script, 1), { title: second, goalId, state: 'open', dueOn });
  }
}

function recordGoal(script: CaseScript, spec: CaseSpec, matter: PlanMatter, random: Random): string {
  const { calendar, opening } = script;
  const begun = addDays(opening.openedOn, Math.min(21, spec.openedDaysAgo - 1));
  const end = random.between(2, 4);
  const first = random.between(0, 1);
  const between = Math.max(1, Math.floor((spec.openedDaysAgo - 21) / (end - first + 1)));
  const course = Array.from({ length: end - first + 1 }, (_, index): [PlainDateText, number] => [
    addDays(begun, index * between),
    first + index,
  ]).filter(([on]) => on < calendar.today);
  const by = opening.worker.id;
  const { area, need, title } = matter;
  return script.records.add('goal', begun, {
    area: area satisfies Code<'supportArea'>,
    need,
    title,
    state: 'open',
    reviewOn: calendar.workingDayFrom(random.between(10, 80)),
    progress: course.map(([on, value]) => ({ value, on, by, at: calendar.at(on, 14 * 60).toISOString() })),
  });
}

function namedTask(script: CaseScript, [, title, days, state]: TaskRow): void {
  const { calendar, opening } = script;
  const near = days >= 0 && days <= 1;
  const dueOn = near ? calendar.day(days) : days < 0 ? calendar.workingDay(days) : calendar.workingDayFrom(days);
  const on = weeksAgo(script, 1);
  if (state === 'done') {
    const doneBy = opening.worker.id;
    script.records.add('task', on, { title, state: 'done', dueOn, doneOn: calendar.today, doneBy });
  } else script.records.add('task', on, { title, state: 'open', dueOn });
}

function finished(script: CaseScript, goalId: string, title: string, doneOn: PlainDateText): void {
  const on = doneOn > script.opening.openedOn ? doneOn : script.opening.openedOn;
  const doneBy = script.opening.worker.id;
  script.records.add('task', on, { title, goalId, state: 'done', dueOn: on, doneOn: on, doneBy });
}

/** A working day some weeks ago, but never before the case was opened. */
function weeksAgo({ calendar, opening }: CaseScript, weeks: number): PlainDateText {
  const on = calendar.workingDay(-7 * weeks);
  return on > opening.openedOn ? on : opening.openedOn;
}
