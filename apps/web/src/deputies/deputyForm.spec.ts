import { deputyProblems, lastDayOf, newDeputy } from './deputyForm.js';

const today = '2026-01-26';

describe('a deputy', () => {
  it('is asked for with two weeks from today, so that one choice is left', () => {
    const form = newDeputy('me', today);

    expect(form).toEqual({ userId: 'me', deputyId: null, from: today, until: '2026-02-08' });
    expect(deputyProblems(form, today)).toEqual({ deputyId: 'deputyMissing' });
    expect(deputyProblems({ ...form, deputyId: 'she' }, today)).toEqual({});
  });

  it('for two weeks from a Monday is there until the second Sunday', () => {
    expect(lastDayOf('2026-01-26', 2)).toBe('2026-02-08');
  });

  it.each([
    [{ from: null }, { from: 'dayMissing' }],
    [{ until: null }, { until: 'dayMissing' }],
    [{ until: '2026-01-25' }, { until: 'past' }],
    [{ from: '2026-02-09' }, { until: 'wrongOrder' }],
  ] as const)('with %j is refused before it is sent', (part, problems) => {
    expect(deputyProblems({ ...newDeputy('me', today), deputyId: 'she', ...part }, today)).toEqual(problems);
  });
});
