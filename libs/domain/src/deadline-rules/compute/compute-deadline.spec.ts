import { deadlineRuleOf } from '../deadline-rules.js';
import { computeDeadline } from './compute-deadline.js';
import type { DeadlineInput } from './deadline-input.js';

type Given = Omit<DeadlineInput, 'rule' | 'land'> & { readonly rule: string; readonly land?: string };

const compute = ({ rule, land = 'NW', ...input }: Given) =>
  computeDeadline({ ...input, land, rule: deadlineRuleOf(rule)! });
const due = (rule: string, date: string, land: string, kind: 'notified' | 'posted' | 'event' = 'notified') =>
  compute({ rule, land, trigger: { date, kind } }).dueOn;
const words = (input: Given, language: 'de' | 'en' = 'de') =>
  compute(input)
    .steps.map(({ text }) => text[language])
    .join(' ');

describe('the same day in two Länder', () => {
  it('differs by Epiphany', () => {
    expect(due('asylum-appeal-1w', '2026-12-30', 'BY')).toBe('2027-01-07');
    expect(due('asylum-appeal-1w', '2026-12-30', 'NW')).toBe('2027-01-06');
  });

  it('differs by the Day of the Child in Thuringia', () => {
    expect(due('asylum-reasons-1m', '2027-08-20', 'TH')).toBe('2027-09-21');
    expect(due('asylum-reasons-1m', '2027-08-20', 'SN')).toBe('2027-09-20');
  });

  it('differs by the Day of Repentance after a fiction that ends on a Sunday', () => {
    expect(due('foreigners-action-1m', '2026-10-14', 'SN', 'posted')).toBe('2026-11-19');
    expect(due('foreigners-action-1m', '2026-10-14', 'ST', 'posted')).toBe('2026-11-18');
  });

  it('differs by the Peace Festival of Augsburg', () => {
    const [augsburg, bavaria] = ['BY-A', 'BY'].map((land) => due('asylum-appeal-2w', '2028-07-25', land));
    expect([augsburg, bavaria]).toEqual(['2028-08-09', '2028-08-08']);
  });

  it('differs by Corpus Christi in the Sorbian municipalities', () => {
    expect(due('asylum-appeal-2w', '2026-05-21', 'SN-BZ')).toBe('2026-06-05');
    expect(due('asylum-appeal-2w', '2026-05-21', 'SN')).toBe('2026-06-04');
  });

  it('differs by Women’s Day, in Berlin and since 2023 in Mecklenburg-Western Pomerania', () => {
    expect(due('social-objection-1m', '2027-02-04', 'MV', 'posted')).toBe('2027-03-09');
    expect(due('social-objection-1m', '2027-02-04', 'NI', 'posted')).toBe('2027-03-08');
    expect(due('social-objection-1m', '2022-02-04', 'MV', 'posted')).toBe('2022-03-07');
  });

  it('differs by All Saints and Reformation Day', () => {
    expect(due('criminal-complaint-3m', '2027-07-31', 'NI', 'event')).toBe('2027-11-01');
    expect(due('criminal-complaint-3m', '2027-07-31', 'BY', 'event')).toBe('2027-11-02');
  });

  it('differs by a holiday that was held once', () => {
    expect(due('stop-prosecution-complaint-2w', '2025-04-24', 'BE')).toBe('2025-05-09');
    expect(due('stop-prosecution-complaint-2w', '2025-04-24', 'BB')).toBe('2025-05-08');
  });
});

describe('a posted letter', () => {
  const posted = (date: string, more: object = {}) => ({
    rule: 'asylum-appeal-1w',
    trigger: { date, kind: 'posted' as const, ...more },
  });

  it('counts as notified on the third day until the end of 2024, on the fourth since then', () => {
    expect(compute(posted('2024-12-31')).notifiedOn).toBe('2025-01-03');
    expect(compute(posted('2025-01-01')).notifiedOn).toBe('2025-01-05');
  });

  it('counts on a Sunday too, but in tax law on the next working day', () => {
    const letter = { trigger: { date: '2026-10-28', kind: 'posted' as const }, land: 'BY' };
    expect(compute({ ...letter, rule: 'social-objection-1m' }).notifiedOn).toBe('2026-11-01');
    expect(compute({ ...letter, rule: 'tax-objection-1m' }).notifiedOn).toBe('2026-11-02');
  });

  it('that is proven to have come later counts later, never earlier', () => {
    expect(compute(posted('2026-03-02', { receivedOn: '2026-03-10' })).notifiedOn).toBe('2026-03-10');
    expect(compute(posted('2026-03-02', { receivedOn: '2026-03-03' })).notifiedOn).toBe('2026-03-06');
  });

  it('handed over by a reception centre counts from that day, at the latest from the fourth', () => {
    const given = (receivedOn?: string) => compute(posted('2026-03-02', { via: 'facility', receivedOn })).notifiedOn;
    expect([given(), given('2026-03-03'), given('2026-03-20')]).toEqual(['2026-03-06', '2026-03-03', '2026-03-06']);
    expect(words(posted('2026-03-02', { via: 'facility' }))).toContain('Aufnahmeeinrichtung');
  });

  it('of a Land that nobody has verified is better answered a day earlier', () => {
    const letter = (land: string) =>
      compute({ rule: 'foreigners-action-1m', land, trigger: { date: '2026-03-02', kind: 'posted' } });
    expect(letter('HE')).toMatchObject({ dueOn: '2026-04-07', wellFounded: true });
    const doubtful = compute({ rule: 'departure-7d', land: 'HE', trigger: { date: '2026-03-02', kind: 'posted' } });
    expect(doubtful).toMatchObject({ dueOn: '2026-03-13', carefulOn: '2026-03-12', wellFounded: false });
    expect(letter('NW').carefulOn).toBeUndefined();
  });
});

describe('the paper', () => {
  const served = { rule: 'asylum-appeal-2w', trigger: { date: '2026-04-02', kind: 'notified' as const } };

  it('that names a shorter period wins, and both are said', () => {
    const computed = compute({ ...served, instruction: { n: 1, unit: 'weeks' } });
    expect(computed).toMatchObject({ dueOn: '2026-04-09', paper: { dueOn: '2026-04-09', differs: true, days: -7 } });
    expect(words({ ...served, instruction: { n: 1, unit: 'weeks' } })).toMatch(/Belehrung nennt 1 Woche.*weicht ab/);
  });

  it('that names a longer period does not', () => {
    const computed = compute({ ...served, instruction: { n: 1, unit: 'months' } });
    expect(computed).toMatchObject({ dueOn: '2026-04-16', paper: { dueOn: '2026-05-04', differs: true, days: 18 } });
  });

  it('that names the same period is said to be the same', () => {
    const computed = compute({ ...served, instruction: { n: 14, unit: 'days' } });
    expect(computed).toMatchObject({ dueOn: '2026-04-16', paper: { differs: false, days: 0 } });
  });

  it('that names a calendar date replaces the computed one, which does not move', () => {
    const computed = compute({ ...served, instruction: { dueOn: '2026-04-18' } });
    expect(computed).toMatchObject({ dueOn: '2026-04-18', paper: { dueOn: '2026-04-18', days: 2 } });
  });

  it('may name a court in another Land', () => {
    const month = { rule: 'foreigners-action-1m', trigger: { date: '2026-05-04', kind: 'notified' as const } };
    expect(compute({ ...month, land: 'NI' }).dueOn).toBe('2026-06-04');
    expect(compute({ ...month, land: 'NI', instruction: { land: 'NW' } }).dueOn).toBe('2026-06-05');
  });

  it('says nothing about the reasons, which run beside the action', () => {
    const reasons = { ...served, rule: 'asylum-reasons-1m', instruction: { n: 1, unit: 'weeks' as const } };
    expect(compute(reasons).dueOn).toBe('2026-05-04');
  });

  it('without an instruction leaves a longer period, but the ordinary day stays the safe one', () => {
    const missing = { ...served, missingInstruction: true };
    expect(compute({ ...missing, appliedOn: '2026-01-01' })).toMatchObject({
      dueOn: '2026-04-16',
      possiblyUntil: '2027-04-02',
    });
    expect(compute(missing).possiblyUntil).toBe('2026-07-02');
  });
});

describe('in doubt', () => {
  it('the earlier day counts, and the later one is said', () => {
    const computed = compute({ rule: 'reflection-period-min', trigger: { date: '2026-11-30', kind: 'notified' } });
    expect(computed).toMatchObject({ dueOn: '2027-02-28', possiblyUntil: '2027-03-01' });
    const working = compute({ rule: 'reflection-period-min', trigger: { date: '2026-01-13', kind: 'event' } });
    expect(working).toMatchObject({ dueOn: '2026-04-13' });
    expect(working.possiblyUntil).toBeUndefined();
  });

  it('a rule that rests on no verified source says so', () => {
    const recalled = { rule: 'wage-exclusion-3m', trigger: { date: '2026-05-04', kind: 'event' as const } };
    expect(compute(recalled).wellFounded).toBe(false);
    expect(compute(recalled).steps.at(-1)?.kind).toBe('unverified');
    expect(words(recalled, 'en')).toContain('ask a lawyer');
  });
});

describe('the explanation', () => {
  const easter = { rule: 'asylum-appeal-1w', trigger: { date: '2026-03-27', kind: 'notified' as const } };

  it('names weekday, date, holiday, Land and norm of each move', () => {
    const moves = compute(easter).steps.filter(({ kind }) => kind === 'shift');
    expect(moves.map(({ text }) => text.de)).toEqual([
      'Fr 03.04.2026 ist Karfreitag (Nordrhein-Westfalen): weiter zu Sa 04.04.2026.',
      'Sa 04.04.2026 ist Samstag: weiter zu So 05.04.2026.',
      'So 05.04.2026 ist Sonntag: weiter zu Mo 06.04.2026.',
      'Mo 06.04.2026 ist Ostermontag (Nordrhein-Westfalen): weiter zu Di 07.04.2026.',
    ]);
    expect(new Set(moves.map(({ norm }) => norm))).toEqual(new Set(['§ 57 Abs. 2 VwGO, § 222 Abs. 2 ZPO']));
  });

  it('says where nothing moves that no holiday is in the way', () => {
    expect(words({ ...easter, trigger: { date: '2026-04-02', kind: 'notified' } })).toContain(
      'Do 02.04.2026 + 1 Woche = Do 09.04.2026. Do 09.04.2026 ist kein Samstag, kein Sonntag und kein Feiertag',
    );
  });

  it('says how the trigger is known, and which version of the rule was used', () => {
    const explained = words({ ...easter, evidence: 'envelope' });
    expect(explained).toContain('bekannt durch: gelber Umschlag');
    expect(explained).toContain('Fassung der Regel: AsylG, Stand Oktober 2026');
  });

  it('says what a month without that day does', () => {
    const clamped = { rule: 'foreigners-action-1m', trigger: { date: '2026-01-31', kind: 'notified' as const } };
    expect(words(clamped, 'en')).toContain('That month has no day 31: its last day counts, Sat 28 Feb 2026.');
  });
});
