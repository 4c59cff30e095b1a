import {
  brokenConsent,
  bucketOf,
  computeDeadline,
  type ComputedDeadline,
  type DeadlineFields,
  deadlineRuleOf,
  endOfStatus,
  isCodePair,
  todayIn,
  urgencyOf,
} from '@geleit/domain';
import { hafen, mira, nordlicht } from '../people/staff.js';
import { DemoCalendar } from './demo-calendar.js';
import { planDemoWorld } from './plan-demo-world.js';
import type { PlannedCase } from './planned-case.js';

const planOf = (now: string) => planDemoWorld(new DemoCalendar(new Date(now)));
const ofNordlicht = (cases: readonly PlannedCase[]) =>
  cases.filter(({ organisationId }) => organisationId === nordlicht.id);
const dayOf = (instant: Date): string => todayIn('Europe/Berlin', instant.getTime());

describe('the plan of the demo world', () => {
  it('is the same each time, down to the last id', () => {
    expect(planOf('2026-11-23T12:00:00Z')).toEqual(planOf('2026-11-23T12:00:00Z'));
  });

  it('keeps the organisations under the same ids for ever', () => {
    expect([nordlicht.id, hafen.id]).toEqual([
      '017e4337-3a80-788e-a657-0f2d3df621fe',
      '017e4337-3a80-7dc6-bebb-b06760c10a0c',
    ]);
  });
});

function computedFor({ kind, trigger, land, ...input }: DeadlineFields): ComputedDeadline | undefined {
  const rule = deadlineRuleOf(kind);
  if (!rule || !trigger || land === undefined) return undefined;
  const { appliedOn, evidence, instruction, missingInstruction } = input;
  const stated = Object.entries({ appliedOn, evidence, instruction, missingInstruction });
  const given = Object.fromEntries(stated.filter(([, value]) => value !== undefined));
  return computeDeadline({ ...given, rule, trigger, land });
}

describe.each([
  '2026-11-23T12:00:00Z',
  '2026-01-27T09:44:00Z',
  '2026-12-26T23:30:00Z',
  '2027-03-29T05:00:00Z',
  '2028-02-29T22:59:59Z',
  '2029-10-28T01:30:00Z',
])('the demo world loaded at %s', (now) => {
  const instant = new Date(now);
  const today = dayOf(instant);
  const { cases, drafts, auditEvents } = planOf(now);
  const records = cases.flatMap((one) => [one, ...one.steps, ...one.statuses, ...one.deadlines, ...one.events]);

  it('has nothing that happens after now', () => {
    const instants = [...records, ...drafts].flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]);

    expect(instants.filter((at) => at > instant)).toEqual([]);
    expect(cases.flatMap(({ steps }) => steps.filter(({ fields }) => fields.occurredOn >= today))).toEqual([]);
    expect(auditEvents.filter(({ at }) => (at as Date) > instant)).toEqual([]);
  });

  it('gives each record an id of its own, and no record before its case', () => {
    const ids = [...records.map(({ id }) => id), ...auditEvents.map(({ id }) => id)];

    expect(new Set(ids).size).toBe(ids.length);
    for (const { createdAt, steps, statuses, deadlines } of cases) {
      expect([...steps, ...statuses, ...deadlines].filter((record) => record.createdAt < createdAt)).toEqual([]);
      expect(steps.filter(({ fields }) => fields.occurredOn < dayOf(createdAt))).toEqual([]);
    }
  });

  it('has 49 open cases in Nordlicht, spread over the workers, and deadlines of every urgency', () => {
    const open = ofNordlicht(cases).filter(({ state }) => state !== 'closed');
    const due = open.flatMap(({ deadlines }) => deadlines.filter(({ fields }) => fields.state === 'open'));
    const urgencies = due.map(({ fields }) => urgencyOf(fields.dueOn, today));
    const caseload = Map.groupBy(open, ({ responsibleId }) => responsibleId);

    expect([...caseload.values()].map(({ length }) => length).sort()).toEqual([15, 16, 18]);
    expect(urgencies.filter((urgency) => urgency === 'overdue')).toHaveLength(2);
    expect(urgencies.filter((urgency) => urgency === 'today')).toHaveLength(1);
    expect(new Set(urgencies).size).toBe(7);
  });

  it('pairs each kind of support with its area, and writes no empty note', () => {
    const steps = cases.flatMap((one) => one.steps.map(({ fields }) => fields));

    expect(steps.filter(({ area, kind }) => !isCodePair('supportKind', area, kind))).toEqual([]);
    expect(
      steps.filter(({ note }) => note !== undefined && (note.trim() === '' || /undefined|[{}]/.test(note))),
    ).toEqual([]);
  });

  it('has the deadline of every status that ends', () => {
    for (const { statuses, deadlines } of cases) {
      for (const { id, fields } of statuses) {
        const end = endOfStatus(fields);
        const own = deadlines.filter((deadline) => deadline.fields.statusId === id);
        const expected = end ? [[end.rule ?? 'by-hand', end.dueOn]] : [];
        expect(own.map((deadline) => [deadline.fields.kind, deadline.fields.dueOn])).toEqual(expected);
      }
    }
  });

  it('has deadlines that rules make of what was served, each on the day that the engine computes', () => {
    const byRule = cases.flatMap(({ deadlines }) => deadlines.filter(({ fields }) => fields.dateBasis === 'rule'));

    expect(byRule.length).toBeGreaterThan(10);
    for (const { fields } of byRule) expect(computedFor(fields)?.dueOn).toBe(fields.dueOn);
  });

  it('has a deadline that fell on a holiday of another Land and moved', () => {
    const ginster = cases.find(({ fields }) => fields.code === 'GINSTER-12');
    const legal = ginster?.deadlines.find(({ fields }) => fields.kind === 'foreigners-no-instruction-1y')?.fields;

    expect(legal?.state).toBe('open');
    expect(legal && computedFor(legal)?.steps.some(({ kind }) => kind === 'shift')).toBe(true);
    expect(legal?.land).not.toBe(nordlicht.land);
  });

  it('has a legal deadline that was missed, with its remedy open and both naming each other', () => {
    const { deadlines = [] } = cases.find(({ fields }) => fields.code === 'EISVOGEL-94') ?? {};
    const missed = deadlines.find(({ fields }) => fields.followUpId !== undefined);
    const remedy = deadlines.find(({ id }) => id === missed?.fields.followUpId);

    expect(missed?.fields).toMatchObject({ kind: 'social-objection-1m', state: 'missed' });
    expect(remedy?.fields).toMatchObject({ kind: 'reinstatement-sgg-1m', state: 'open', followsId: missed?.id });
  });

  it('has proposals that were accepted, declined with a reason, and some that wait', () => {
    const all = cases.flatMap(({ proposalLists }) => proposalLists.map(({ fields }) => fields));
    const proposals = all.flatMap((list) => list.proposals);
    const states = Map.groupBy(proposals, ({ state }) => state);
    const declined = states.get('declined') ?? [];

    expect([...states.keys()].sort()).toEqual(['accepted', 'declined', 'open']);
    expect(declined.every(({ id }) => all.some(({ words }) => words[id]?.reason !== undefined))).toBe(true);
    expect(cases.flatMap(({ events }) => events).length).toBe(all.length);
  });

  it('leaves no deadline open that lies before a newer status', () => {
    const overdue = ofNordlicht(cases).filter(({ deadlines }) =>
      deadlines.some(({ fields }) => fields.state === 'open' && fields.dueOn < today),
    );

    expect(overdue.map(({ fields }) => fields.code).sort()).toEqual(['DISTEL-31', 'ESCHE-90']);
  });

  it('gives a caseworker tasks of every bucket, and one finished today', () => {
    const tasks = cases
      .filter(({ responsibleId }) => responsibleId === mira.id)
      .flatMap(({ records: all }) => all.flatMap((one) => (one.kind === 'task' ? [one.fields] : [])));
    const open = tasks.filter(({ state, assigneeId = mira.id }) => state === 'open' && assigneeId === mira.id);

    expect(new Set(open.map(({ dueOn }) => bucketOf(dueOn, today))).size).toBe(5);
    expect(tasks.filter(({ doneOn }) => doneOn === today)).toHaveLength(1);
  });

  it('has consents whose history holds, and facts that say what was assessed last', () => {
    for (const { fields, records: all } of cases) {
      const statements = all.flatMap((one) =>
        one.kind === 'consent' ? [{ ...one.fields, recordedAt: one.createdAt.toISOString() }] : [],
      );
      for (const { purpose, recipient } of statements) expect(brokenConsent(purpose, statements, recipient)).toBeNull();
      const assessed = all.flatMap((one) => (one.kind === 'riskAssessment' ? [one.fields] : []));
      const latest = assessed.toSorted((a, b) => (a.assessedOn < b.assessedOn ? -1 : 1)).at(-1);
      if (latest) expect([latest.level, latest.reviewOn]).toEqual([fields.riskLevel, fields.riskReviewOn]);
    }
  });

  it('records every step of the last weeks in the audit trail', () => {
    const recorded = new Set(auditEvents.map((event) => event.record_id));
    const since = new Date(instant.getTime() - 40 * 86_400_000);
    const recent = cases.flatMap(({ steps }) => steps.filter(({ createdAt }) => createdAt > since));

    expect(recent.length).toBeGreaterThan(100);
    expect(recent.filter(({ id }) => !recorded.has(id))).toEqual([]);
  });
});
