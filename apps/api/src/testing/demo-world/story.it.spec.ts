import { todayIn, urgencyOf } from '@geleit/domain';
import { useLoadedWorld } from './loaded-world.js';
import type { OpenedCase } from './opened-centre.js';

const world = useLoadedWorld();
const today = todayIn('Europe/Berlin', Date.now());
let adler: OpenedCase;
beforeAll(async () => {
  const cases = await world().casesOpenedBy('beratung@nordlicht.example');
  const found = cases.find(({ fields }) => fields.code === 'ADLER-17');
  if (!found) throw new Error('no ADLER-17');
  adler = found;
}, 120_000);

describe('the story of the press release', () => {
  it('is a case with a deadline in the next days and the others behind it', () => {
    const open = adler.deadlines.filter(({ state }) => state === 'open').sort((a, b) => a.dueOn.localeCompare(b.dueOn));

    expect(urgencyOf(open[0]?.dueOn ?? '', today)).toBe('week');
    expect(open.map(({ kind, title }) => title ?? kind)).toEqual([
      'Stellungnahme an die Ausländerbehörde (Antrag § 25 Abs. 4a S. 1 AufenthG)',
      'toleration-expiry',
      'Aufenthaltstitel für den Ausbildungsplatz nachweisen',
      'reflection-period-min',
    ]);
  });

  it('belongs to the caseworker of the first log-in', () => {
    expect(adler.row.responsible_id).toBe(world().accountOf('beratung@nordlicht.example').id);
  });

  it('holds two children and where they were before', () => {
    const children = adler.fields.children ?? [];

    expect(children.map(({ whereabouts }) => whereabouts)).toEqual(['with-client', 'with-client']);
    expect(children.flatMap(({ earlier = [] }) => earlier.map(({ whereabouts }) => whereabouts))).toEqual([
      'held-by-perpetrators',
      'held-by-perpetrators',
    ]);
  });

  it('holds every status of its history, with the paper that was issued for the reflection period', () => {
    expect(adler.statuses.map(({ status, document }) => [status, document])).toEqual([
      ['asylum-permission', 'asylum-permission'],
      ['toleration-60a-2-1', 'toleration'],
      ['toleration-60a-2-1', 'toleration'],
      ['reflection-period', 'border-crossing-certificate'],
      ['permit-25-4a-1', 'none'],
    ]);
  });

  it('has deadlines of the asylum procedure that were met, and one waived on the lawyer’s advice', () => {
    const closed = adler.deadlines
      .filter(({ eventId, state }) => eventId !== undefined && state !== 'open')
      .sort((a, b) => `${a.dueOn}${a.kind}`.localeCompare(`${b.dueOn}${b.kind}`));

    expect(closed.map(({ kind, state, reasonCode }) => [kind, state, reasonCode])).toEqual([
      ['asylum-appeal-1w', 'met', undefined],
      ['asylum-interim-relief-1w', 'met', undefined],
      ['asylum-reasons-1m', 'met', undefined],
      ['asylum-leave-to-appeal-1m', 'waived', 'lawyer-advice'],
    ]);
  });

  it('has them from the decision and the judgment that were served, by the holidays of Niedersachsen', () => {
    const served = new Map(adler.events.map(({ id, kind, land }) => [id, [kind, land]]));
    const made = adler.deadlines.filter(({ eventId }) => eventId !== undefined);

    expect(made.map(({ eventId = '' }) => served.get(eventId))).toEqual([
      ['asylum-manifestly-unfounded', 'NI'],
      ['asylum-manifestly-unfounded', 'NI'],
      ['asylum-manifestly-unfounded', 'NI'],
      ['asylum-judgment', 'NI'],
    ]);
    expect(adler.proposalLists.flatMap(({ proposals }) => proposals.filter(({ state }) => state === 'open'))).toEqual(
      [],
    );
  });

  it('was accompanied in every area that the story tells of', () => {
    const areas = new Set(adler.steps.map(({ area }) => area));
    const told = ['stabilisation', 'housing', 'health', 'legal', 'residence', 'education-work', 'family', 'network'];

    expect(adler.steps.length).toBeGreaterThan(60);
    expect(told.filter((area) => !areas.has(area as never))).toEqual([]);
  });

  it('carries a draft begun on a version that a colleague has changed since', async () => {
    const [draft, ...others] = adler.drafts;
    const { corrects } = draft?.content as { corrects: { id: string; version: number } };
    const newer = `from support_step where id = '${corrects.id}' and version > ${corrects.version}`;

    expect(others).toEqual([]);
    expect(await world().count(newer)).toBe(1);
  });
});

describe('the audit trail of the demo world', () => {
  it('tells of the last weeks, waits for the chain and never of tomorrow', async () => {
    expect(await world().count('from audit_event')).toBeGreaterThan(2000);
    expect(await world().count('from audit_event where number is not null or hash is not null')).toBe(0);
    expect(await world().count('from audit_event where at > now()')).toBe(0);
  });

  it('is all that is left of one erased case', async () => {
    const gone = `from (select distinct case_id from audit_event e where case_id is not null
      and not exists (select from case_file c where c.id = e.case_id)) as gone`;

    expect(await world().count(gone)).toBe(1);
  });
});
