import type { T } from '../i18n/useT.js';
import { validityWords, warningWords } from './ruleWords.js';

const t: T = (key, options) =>
  `${key.replace('deadlineRules.', '')}${options ? `(${Object.values(options).join()})` : ''}`;
const nothing = { validFrom: null, validTo: null, regime: null };

describe('a rule in words', () => {
  it('holds always, from a day, until a day or between two', () => {
    expect(validityWords(nothing, 'de', t)).toBe('always');
    expect(validityWords({ ...nothing, validFrom: '2025-01-01' }, 'de', t)).toBe('validFrom(01.01.2025)');
    expect(validityWords({ ...nothing, validFrom: '2020-01-01', validTo: '2024-12-31' }, 'de', t)).toBe(
      'validBoth(01.01.2020,31.12.2024)',
    );
  });

  it('says which asylum applications it holds for', () => {
    const regime = { of: 'application', from: null, until: '2026-06-11' } as const;

    expect(validityWords({ ...nothing, regime }, 'de', t)).toBe('regime.application(validTo(11.06.2026))');
  });

  it('reminds before, on the day, or not at all', () => {
    expect(warningWords([14, 7, 1], 'de', t)).toBe('daysBefore(14, 7 und days(1))');
    expect(warningWords([7, 0], 'de', t)).toBe('daysBefore(days(7)), onTheDay');
    expect(warningWords([], 'de', t)).toBe('detail.none');
  });
});
