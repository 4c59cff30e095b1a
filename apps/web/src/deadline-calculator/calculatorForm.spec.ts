import { askedOf, emptyForm, isTime, kindOf, previewBodyOf, withRule } from './calculatorForm.js';
import type { DeadlineRule } from './rule.js';

const objection = {
  id: 'social-objection-1m',
  area: 'social',
  kinds: ['notified', 'posted'],
  period: { op: 'add', n: 1, unit: 'months' },
  shift: 'yes',
  fiction: 'sgb4',
  direction: 'end',
  severity: 'financial',
  regime: null,
} as unknown as DeadlineRule;
const asylum = { ...objection, id: 'asylum-appeal-1w', area: 'asylum', fiction: 'vwzg4' } as DeadlineRule;
const breach = {
  ...objection,
  id: 'gdpr-breach-72h',
  kinds: ['event'],
  period: { op: 'hours', n: 72, unit: 'hours' },
  shift: 'no',
} as DeadlineRule;
const form = { ...emptyForm, ruleId: objection.id, date: '2026-01-26' };

describe('the fields of the calculator', () => {
  it('ask only for what can change the result', () => {
    expect(askedOf(objection, 'posted')).toEqual({
      via: false,
      receivedOn: true,
      time: false,
      land: true,
      appliedOn: false,
      instruction: true,
    });
    expect(askedOf(asylum, 'posted')).toMatchObject({ via: true, appliedOn: true });
    expect(askedOf(breach, 'event')).toMatchObject({ time: true, land: false, instruction: false });
  });

  it('begin with the first way that the rule knows', () => {
    expect(kindOf(form, objection)).toBe('notified');
    expect(kindOf({ ...form, kind: 'posted' }, objection)).toBe('posted');
    expect(kindOf({ ...form, kind: 'posted' }, breach)).toBe('event');
  });

  it('ask nothing of the server before rule and day are known', () => {
    expect(previewBodyOf(form, undefined)).toBeNull();
    expect(previewBodyOf({ ...form, date: null }, objection)).toBeNull();
    expect(previewBodyOf({ ...form, kind: 'posted', isLate: true }, objection)).toBeNull();
  });

  it('send no more than was said', () => {
    expect(previewBodyOf({ ...form, kind: 'posted' }, objection)).toEqual({
      rule: 'social-objection-1m',
      trigger: { date: '2026-01-26', kind: 'posted' },
    });
  });

  it('send all that was said, where the rule asks for it', () => {
    const all = {
      ...form,
      kind: 'posted',
      via: 'facility',
      isLate: true,
      receivedOn: '2026-02-05',
      land: 'BY-A',
      appliedOn: '2026-06-13',
      evidence: 'letter-date',
      names: 'period',
      namedN: '2',
    } as const;

    expect(previewBodyOf(all, asylum)).toEqual({
      rule: 'asylum-appeal-1w',
      trigger: { date: '2026-01-26', kind: 'posted', via: 'facility', receivedOn: '2026-02-05' },
      land: 'BY-A',
      appliedOn: '2026-06-13',
      evidence: 'letter-date',
      instruction: { n: 2, unit: 'weeks' },
    });
    expect(previewBodyOf(all, breach)).toEqual({
      rule: 'gdpr-breach-72h',
      trigger: { date: '2026-01-26', kind: 'event' },
      evidence: 'letter-date',
    });
  });

  it('take the seat of an own rule until another one is chosen', () => {
    const own = { ...objection, land: 'NW' } as DeadlineRule;

    expect(previewBodyOf(form, own)).toMatchObject({ land: 'NW' });
    expect(previewBodyOf({ ...form, land: 'BE' }, own)).toMatchObject({ land: 'BE' });
  });

  it('take a day that the paper names instead of a period, and nothing from an instruction that is wrong', () => {
    const named = { ...form, names: 'day', namedDay: '2026-02-20' } as const;

    expect(previewBodyOf(named, objection)).toMatchObject({ instruction: { dueOn: '2026-02-20' } });
    expect(previewBodyOf({ ...named, instruction: 'wrong' }, objection)).toEqual({
      rule: 'social-objection-1m',
      trigger: { date: '2026-01-26', kind: 'notified' },
      missingInstruction: true,
    });
  });

  it('keep the day for another rule, but not what the paper named under the one before', () => {
    const named = { ...form, kind: 'posted', land: 'BE', names: 'period', namedN: '2', instruction: 'wrong' } as const;

    expect(withRule(named, 'asylum-appeal-1w')).toEqual({
      ...emptyForm,
      ruleId: 'asylum-appeal-1w',
      date: '2026-01-26',
      kind: 'posted',
      land: 'BE',
    });
  });

  it('wait for a whole time of day', () => {
    expect(['14:30', '00:00', '23:59'].every(isTime)).toBe(true);
    expect(['', '9:5', '24:00', '14:3', '1430'].some(isTime)).toBe(false);
    expect(previewBodyOf({ ...form, time: '14:3' }, breach)?.trigger).toEqual({ date: '2026-01-26', kind: 'event' });
    expect(previewBodyOf({ ...form, time: '14:30' }, breach)?.trigger).toMatchObject({ time: '14:30' });
  });
});
