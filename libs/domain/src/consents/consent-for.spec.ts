import { brokenConsent, consentFor, type ConsentStatement } from './consent-for.js';

const stated = (
  state: ConsentStatement['state'],
  on: string,
  more: Partial<ConsentStatement> = {},
): ConsentStatement => ({
  purpose: 'statistics',
  state,
  on,
  recordedAt: `${on}T10:00:00.000Z`,
  ...more,
});

describe('a consent', () => {
  it('stands at not-asked before anybody asked, and gives nothing', () => {
    expect(consentFor('statistics', [])).toEqual({ purpose: 'statistics', state: 'not-asked', isGiven: false });
  });

  it('stands as it was stated last, whatever the order of entry', () => {
    const statements = [stated('withdrawn', '2026-06-01'), stated('given', '2026-01-10')];
    expect(consentFor('statistics', statements)).toMatchObject({
      state: 'withdrawn',
      isGiven: false,
      on: '2026-06-01',
    });
  });

  it('of one day stands as it was entered last', () => {
    const morning = stated('refused', '2026-06-01');
    const evening = stated('given', '2026-06-01', { recordedAt: '2026-06-01T18:00:00.000Z' });
    expect(consentFor('statistics', [evening, morning])).toMatchObject({ state: 'given', isGiven: true });
  });

  it('for one purpose is none for another', () => {
    expect(consentFor('handover', [stated('given', '2026-01-10')]).isGiven).toBe(false);
  });

  it('to pass on to one body is none for another, and the name is found however it is written', () => {
    const statements = [stated('given', '2026-01-10', { purpose: 'disclosure', recipient: 'Jugendamt Köln' })];
    expect(consentFor('disclosure', statements, ' jugendamt köln ').isGiven).toBe(true);
    expect(consentFor('disclosure', statements, 'Jugendamt Bonn').isGiven).toBe(false);
    expect(consentFor('disclosure', statements).isGiven).toBe(false);
  });

  it.each([
    ['withdrawn without being given', ['withdrawn'], { from: 'not-asked', to: 'withdrawn' }],
    ['withdrawn after it was refused', ['refused', 'withdrawn'], { from: 'refused', to: 'withdrawn' }],
    ['refused while it is given', ['given', 'refused'], { from: 'given', to: 'refused' }],
    ['not asked after all', ['given', 'not-asked'], { from: 'given', to: 'not-asked' }],
    ['unknown after an answer', ['refused', 'unknown'], { from: 'refused', to: 'unknown' }],
  ] as const)('cannot be %s', (_how, states, broken) => {
    const statements = states.map((state, day) => stated(state, `2026-01-0${day + 1}`));
    expect(brokenConsent('statistics', statements)).toEqual(broken);
  });

  it.each([
    [['not-asked', 'given', 'withdrawn', 'given']],
    [['refused', 'given', 'given']],
    [['not-possible', 'refused', 'not-possible', 'given', 'withdrawn', 'refused']],
    [['not-stated', 'not-possible', 'given']],
  ] as const)('may run through %j', (states) => {
    const statements = states.map((state, day) => stated(state, `2026-01-0${day + 1}`));
    expect(brokenConsent('statistics', statements)).toBeNull();
  });
});
