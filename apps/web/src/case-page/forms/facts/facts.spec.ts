import { describe, expect, it } from '@jest/globals';
import { codeListNames } from '@geleit/domain';
import { moved, sinceOf, withoutEarlier } from './childMoves.js';
import { exploitationOf, furtherOf, mainOf } from './exploitation.js';
import { factFields } from './factFields.js';
import { withCooperation } from './earlierCooperation.js';
import { factChanges, factProblems, factValuesOf, statedCount } from './factValues.js';

const today = '2026-01-27';

describe('the form of facts', () => {
  it('asks for every fact once, each from a list that exists', () => {
    expect(new Set(factFields.map(({ name }) => name)).size).toBe(factFields.length);
    for (const field of factFields) if ('list' in field) expect(codeListNames).toContain(field.list);
  });

  it('sends only what changed and null for what was taken back', () => {
    const before = factValuesOf({ gender: 'female', languages: ['sq'], riskLevel: 'high' });
    const after = { ...before, gender: null, languages: ['sq', 'it'], means: [] };

    expect(factChanges(before, after)).toEqual({ gender: null, languages: ['sq', 'it'] });
  });

  it('takes an emptied list for nothing stated', () => {
    expect(factChanges(factValuesOf({ sectors: ['care'] }), factValuesOf({ sectors: [] }))).toEqual({ sectors: null });
    expect(factChanges(factValuesOf({}), factValuesOf({ sectors: [] }))).toEqual({});
  });

  it('counts "unknown" as an answer', () => {
    expect(statedCount(factValuesOf({ gender: 'unknown', sectors: [] }), ['gender', 'sectors', 'prospect'])).toBe(1);
  });

  it('sees an end before the beginning and an impossible year before anything is sent', () => {
    expect(
      factProblems(
        factValuesOf({ exploitedFrom: '2025-02-01', exploitedUntil: '2025-01-31', yearOfBirth: 2027 }),
        today,
      ).map(({ key }) => key),
    ).toEqual(['dateOrder', 'yearRange']);
    expect(
      factProblems(
        factValuesOf({ exploitedFrom: '2025-02-01', exploitedUntil: '2025-02-01', yearOfBirth: 1996 }),
        today,
      ),
    ).toEqual([]);
  });
});

describe('forms of exploitation', () => {
  it('have exactly one main form as soon as there is any', () => {
    expect(exploitationOf(null, ['labour', 'begging'])).toEqual([
      { form: 'labour', main: true },
      { form: 'begging', main: false },
    ]);
    expect(exploitationOf('sexual', ['sexual', 'labour', 'labour'])).toEqual([
      { form: 'sexual', main: true },
      { form: 'labour', main: false },
    ]);
    expect(exploitationOf(null, [])).toEqual([]);
  });

  it('come back as they were chosen', () => {
    const forms = exploitationOf('sexual', ['labour']);

    expect([mainOf(forms), furtherOf(forms)]).toEqual(['sexual', ['labour']]);
  });
});

describe('a child that has moved', () => {
  const child = { ageGroup: '6-11', whereabouts: 'held-by-perpetrators', since: '2024-11-20' };

  it('keeps the place it was at, with its date', () => {
    expect(moved(child)).toEqual({
      ageGroup: '6-11',
      whereabouts: '',
      earlier: [{ whereabouts: 'held-by-perpetrators', since: '2024-11-20' }],
    });
  });

  it('twice, keeps both places in their order', () => {
    const twice = moved({ ...moved(child), whereabouts: 'relatives' });

    expect(twice.earlier?.map(({ whereabouts }) => whereabouts)).toEqual(['held-by-perpetrators', 'relatives']);
  });

  it('must be said to be somewhere before it is saved', () => {
    expect(factProblems(factValuesOf({ children: [moved(child)] }), today).map(({ key }) => key)).toEqual([
      'childIncomplete',
    ]);
  });

  it('can lose a place that was entered by mistake', () => {
    expect(withoutEarlier({ ...moved(child), whereabouts: 'with-client' }, 0)).toEqual({
      ageGroup: '6-11',
      whereabouts: 'with-client',
    });
    expect(sinceOf(child, null)).toEqual({ ageGroup: '6-11', whereabouts: 'held-by-perpetrators' });
  });
});

describe('whether somebody testifies', () => {
  const willing = factValuesOf({ cooperation: 'willing', cooperationSince: '2025-11-02' });

  it('holds from today on when it changes, and has no day once it is taken back', () => {
    expect(withCooperation(willing, 'refused', today)).toEqual({ cooperation: 'refused', cooperationSince: today });
    expect(withCooperation(willing, null, today)).toEqual({ cooperation: null, cooperationSince: null });
    expect(withCooperation(willing, 'willing', today)).toEqual({});
  });

  it('needs to be said of each former answer, and no day to come', () => {
    expect(
      factProblems(
        factValuesOf({
          earlierCooperation: [{ cooperation: '', since: '2025-01-02' }],
          cooperationSince: '2026-01-28',
        }),
        today,
      ).map(({ key }) => key),
    ).toEqual(['notInFuture', 'earlierIncomplete']);
  });
});
