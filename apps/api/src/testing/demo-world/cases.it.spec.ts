import { addDays, overviewOf, todayIn, urgencyOf } from '@geleit/domain';
import { CaseBody } from '../../cases/dto/case.dto.js';
import { nestedFields } from '../../cases/case-fields.js';
import { BodyPipe } from '../../common/validation/body.pipe.js';
import { ResidenceStatusBody } from '../../residence/dto/residence-status.dto.js';
import { SupportStepBody } from '../../support-steps/dto/support-step.dto.js';
import { useLoadedWorld } from './loaded-world.js';
import { dayOf, type OpenedCase } from './opened-centre.js';

/** Words of real organisations and companies that a note might have picked up. */
const realNames =
  /KOK\b|SOLWODI|Caritas|Diakonie|\bAWO\b|Rotes Kreuz|\bDRK\b|Pro Asyl|Terre des|Amnesty|Jadwiga|Nadeschda|Mitternachtsmission|\bIOM\b|Weißer Ring|Schufa|WhatsApp|Signal\b|Facebook|Instagram|TikTok|Sparkasse|Volkshochschule|\bVHS\b|\bZanzu\b|FIM e|\bFIZ\b|Hydra|Ban Ying|Kobra|Contra e|KOOFRA/;

const world = useLoadedWorld();
const today = todayIn('Europe/Berlin', Date.now());
let nordlicht: OpenedCase[];
let hafen: OpenedCase[];
beforeAll(async () => {
  nordlicht = await world().casesOpenedBy('beratung@nordlicht.example');
  hafen = await world().casesOpenedBy('leitung@hafen.example');
}, 120_000);

const openOf = (cases: OpenedCase[]): OpenedCase[] => cases.filter(({ row }) => row.state !== 'closed');
const codesOf = (cases: OpenedCase[]): string[] => cases.map(({ fields }) => fields.code).sort();
const withoutRow = ({ row: _row, ...content }: OpenedCase): object => content;
const caseOf = (code: string): OpenedCase => {
  const found = nordlicht.find(({ fields }) => fields.code === code);
  if (!found) throw new Error(`no case ${code}`);
  return found;
};

describe('the cases of the demo world', () => {
  it('open one and all by the password, with as much in them as promised', () => {
    const steps = (cases: OpenedCase[]): number => cases.reduce((sum, one) => sum + one.steps.length, 0);

    expect([nordlicht.length, hafen.length]).toEqual([120, 45]);
    expect([openOf(nordlicht).length, openOf(hafen).length]).toEqual([49, 18]);
    expect(Math.abs(steps(nordlicht) - 2500)).toBeLessThan(100);
    expect(steps(hafen)).toBeGreaterThan(700);
    expect(new Set(nordlicht.map(({ row }) => row.state))).toEqual(
      new Set(['contact', 'clearing', 'active', 'dormant', 'closed']),
    );
  });

  it('have the overview that folding all their records makes', () => {
    for (const { row, fields, overview, steps, statuses, deadlines } of [...nordlicht, ...hafen]) {
      const refolded = overviewOf({ case: fields, createdOn: dayOf(row.created_at), steps, statuses, deadlines });
      expect(overview).toEqual(refolded);
    }
  });

  it('hold nothing that the API would have refused', async () => {
    const pipe = new BodyPipe();
    const check = (metatype: new () => object, body: object): Promise<unknown> =>
      pipe.transform(body, { type: 'body', metatype });
    for (const { fields, steps, statuses, row } of [...nordlicht, ...hafen]) {
      const { kind, code } = fields;
      const state = row.state === 'closed' ? {} : { state: row.state };
      await check(CaseBody, { kind, code, ...state, ...nestedFields(fields) });
      for (const { id: _id, recordedOn: _on, ...step } of steps) await check(SupportStepBody, step);
      for (const { id: _id, recordedOn: _on, ...status } of statuses) await check(ResidenceStatusBody, status);
    }

    expect(
      nordlicht.every(({ row, fields }) => (row.state === 'closed') === (fields.closingReason !== undefined)),
    ).toBe(true);
  });

  it('have deadlines of every urgency, and closed ones none that is open', () => {
    const open = nordlicht.flatMap(({ deadlines }) => deadlines.filter(({ state }) => state === 'open'));
    const urgencies = open.map(({ dueOn }) => urgencyOf(dueOn, today));
    const numberOf = (urgency: string): number => urgencies.filter((one) => one === urgency).length;

    expect([numberOf('overdue'), numberOf('today')]).toEqual([2, 1]);
    for (const urgency of ['week', 'fortnight', 'month', 'two-months', 'later'])
      expect(numberOf(urgency)).toBeGreaterThan(0);
    const closed = nordlicht.filter(({ row }) => row.state === 'closed');
    expect(closed.flatMap(({ deadlines }) => deadlines.filter(({ state }) => state === 'open'))).toEqual([]);
  });

  it('have deadlines that were met, missed, waived with a reason and moved with one', () => {
    const all = nordlicht.flatMap(({ deadlines }) => deadlines);
    const closed = all.filter(({ state }) => state === 'missed' || state === 'waived');

    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['open', 'met', 'missed', 'waived']));
    expect(closed.every(({ reason, reasonCode }) => reason !== undefined && reasonCode !== undefined)).toBe(true);
    expect(all.flatMap(({ moves = [] }) => moves).every(({ reason }) => reason !== undefined)).toBe(true);
    expect(all.some(({ moves, state }) => moves !== undefined && state === 'open')).toBe(true);
  });

  it('are silent for long in five, one of them exactly a day too long, another one not yet', () => {
    const silent = openOf(nordlicht).filter(({ overview }) => overview.lastContactOn < addDays(today, -30));

    expect(silent).toHaveLength(5);
    expect(caseOf('AKELEI-77').overview.lastContactOn).toBe(addDays(today, -31));
    expect(caseOf('HOLUNDER-47').overview.lastContactOn).toBe(addDays(today, -30));
  });

  it('are anonymous without any identity, or have a safe contact', () => {
    const anonymous = [...nordlicht, ...hafen].filter(({ fields }) => fields.kind === 'anonymous');

    expect(openOf(nordlicht).filter(({ fields }) => fields.kind === 'anonymous')).toHaveLength(5);
    expect(anonymous.every(({ fields }) => fields.alias === undefined && fields.safeContact === undefined)).toBe(true);
  });

  it('include a restricted one that only its worker and the lead open', async () => {
    const restricted = nordlicht.filter(({ row }) => row.restricted);
    const allowed = await world().copy.rows('select case_id, user_id, kind from keys.case_access');

    expect(codesOf(restricted)).toEqual(['SALBEI-67']);
    const { id, responsible_id } = caseOf('SALBEI-67').row;
    expect(allowed).toEqual([{ case_id: id, user_id: responsible_id, kind: 'allow' }]);
    expect(await world().count(`from keys.case_key where restricted and case_id = '${id}'`)).toBe(1);
  });

  it('name no real organisation', () => {
    const texts = JSON.stringify([
      world().accounts.map(({ name, email }) => [name, email]),
      nordlicht.map(withoutRow),
      hafen.map(withoutRow),
    ]);

    expect(realNames.exec(texts)).toBeNull();
  });
});
