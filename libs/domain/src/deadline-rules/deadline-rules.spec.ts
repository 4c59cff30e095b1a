import { isPlainDate } from '../dates/plain-date.js';
import { codesOf } from '../code-lists/lookup.js';
import { deadlineRuleOf, deadlineRules, remedyOf } from './deadline-rules.js';

const texts = deadlineRules.flatMap((rule) =>
  (['name', 'short', 'triggerWords', 'consequence', 'remedy'] as const).flatMap((field) => {
    const text = rule[field];
    return text ? [{ id: rule.id, field, ...text }] : [];
  }),
);

describe('the rules of deadlines', () => {
  it('are 117, each under one id', () => {
    expect(new Set(deadlineRules.map(({ id }) => id)).size).toBe(117);
  });

  it('are said completely in German and English', () => {
    const isEmpty = (text: string) => text.trim().length < 3 || text !== text.trim();
    expect(texts.filter(({ de, en }) => isEmpty(de) || isEmpty(en))).toEqual([]);
    expect(texts.filter(({ de, en }) => de === en)).toEqual([]);
    expect(texts.filter(({ en }) => /[äöüß]/.test(en)).map(({ id, en }) => `${id}: ${en}`)).toEqual([]);
  });

  it('end their sentences on consequence and remedy', () => {
    const sentences = texts.filter(({ field }) => field === 'consequence' || field === 'remedy');
    expect(sentences.filter(({ de, en }) => !de.endsWith('.') || !en.endsWith('.'))).toEqual([]);
  });

  it('have names that nobody mixes up', () => {
    for (const language of ['de', 'en'] as const) {
      const names = deadlineRules.map(({ name }) => name[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it('say what happens if a legal one is missed', () => {
    const silent = deadlineRules.filter(({ severity, consequence }) => severity === 'legal' && !consequence);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('know a fiction where they take a posted letter, and only there', () => {
    const wrong = deadlineRules.filter(({ kinds, fiction }) => kinds.includes('posted') !== (fiction !== null));
    expect(wrong).toEqual([]);
  });

  it('warn before the day, the longest first', () => {
    for (const { warnDaysBefore, warnHoursBefore = [] } of deadlineRules) {
      expect(warnDaysBefore).toEqual([...new Set(warnDaysBefore)].toSorted((a, b) => b - a));
      expect(warnHoursBefore).toEqual(warnHoursBefore.toSorted((a, b) => b - a));
      expect(Math.min(...warnDaysBefore)).toBeGreaterThanOrEqual(0);
    }
  });

  it('name a norm, a source and days that exist', () => {
    for (const { norm, source, regime, validFrom, validTo } of deadlineRules) {
      expect(norm.length).toBeGreaterThan(3);
      expect(norm).not.toMatch(/§ ?\d+\w*\(\d/);
      expect(source.length).toBeGreaterThan(2);
      const days = [regime?.from, regime?.until, validFrom, validTo].filter((day) => day !== undefined);
      expect(days.filter((day) => !isPlainDate(day))).toEqual([]);
    }
  });

  it('lead from a missed deadline to a remedy whose period begins with an event', () => {
    const remedies = deadlineRules.flatMap(({ remedyRule }) => remedyRule ?? []);
    expect(remedies.filter((id) => !deadlineRuleOf(id)?.kinds.includes('event'))).toEqual([]);
    expect(remedyOf('foreigners-objection-1m')).toBe('reinstatement-vwgo-2w');
    expect(remedyOf('dismissal-action-3w')).toBe('dismissal-late-admission-2w');
    expect(remedyOf('social-objection-1m')).toBe('reinstatement-sgg-1m');
    expect(remedyOf('permit-expiry')).toBeUndefined();
    expect(remedyOf('astrology')).toBeUndefined();
  });

  it('are the code list of the rules that a deadline may follow', () => {
    const others = ['own', 'by-hand', 'unknown', 'not-stated'];
    expect(codesOf('deadlineRule')).toEqual([...deadlineRules.map(({ id }) => id), ...others]);
  });

  it('are found by their id only', () => {
    expect(deadlineRuleOf('toString')).toBeUndefined();
    expect(deadlineRuleOf('gdpr-breach-72h')?.period).toEqual({ op: 'hours', n: 72, unit: 'hours' });
  });
});
