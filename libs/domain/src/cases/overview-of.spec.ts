import fc from 'fast-check';
import type { CodeListName } from '../code-lists/code-lists.js';
import { codesOf } from '../code-lists/lookup.js';
import { overviewDeadlines, overviewOf, withStep, type CaseParts } from './overview-of.js';

const day = fc
  .integer({ min: 0, max: 1200 })
  .map((offset) => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10));
const someDay = fc.constantFrom('2026-01-30', '2026-03-09', '2026-03-31');
const maybeDay = fc.option(day, { nil: undefined });
const codeOf = <C extends string>(codes: readonly C[]) => fc.constantFrom(...codes);

const step = fc.record({ occurredOn: day, channel: codeOf(codesOf('channel')) });
const status = fc.record({
  id: fc.uuid(),
  status: codeOf(codesOf('residenceStatus')),
  validFrom: fc.option(someDay, { nil: undefined }),
  validUntil: maybeDay,
  recordedOn: fc.option(someDay, { nil: undefined }),
});
const deadline = fc.record({
  id: fc.uuid(),
  dueOn: someDay,
  kind: codeOf(codesOf('deadlineRule')),
  state: codeOf(codesOf('deadlineState')),
});
const parts: fc.Arbitrary<CaseParts> = fc.record({
  case: fc.constant({ kind: 'anonymous', code: 'ADLER-17', gender: 'female' } as const),
  steps: fc.array(step, { maxLength: 12 }),
  statuses: fc.uniqueArray(status, { maxLength: 6, selector: ({ id }) => id }),
  deadlines: fc.uniqueArray(deadline, { maxLength: 14, selector: ({ id }) => id }),
  createdOn: day,
});

const aCase = (over: Partial<CaseParts> = {}): CaseParts => ({
  case: { kind: 'anonymous', code: 'ADLER-17' },
  steps: [],
  statuses: [],
  deadlines: [],
  createdOn: '2026-01-10',
  ...over,
});

describe('the overview of a case', () => {
  it('does not depend on the order in which the records are read', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const reversed = {
          ...given,
          steps: given.steps.toReversed(),
          statuses: given.statuses.toReversed(),
          deadlines: given.deadlines.toReversed(),
        };
        expect(overviewOf(reversed)).toStrictEqual(overviewOf(given));
      }),
    );
  });

  it('is the same whether a step is added to it or everything is read anew', () => {
    fc.assert(
      fc.property(parts, step, (given, added) => {
        const read = overviewOf({ ...given, steps: [...given.steps, added] });
        expect(withStep(overviewOf(given), added)).toStrictEqual(read);
      }),
    );
  });

  it('survives being written down', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const overview = overviewOf(given);
        expect(JSON.parse(JSON.stringify(overview))).toStrictEqual(overview);
      }),
    );
  });

  it('shows the facts of a list row, the main form of exploitation among them', () => {
    const overview = overviewOf(
      aCase({
        case: {
          kind: 'safe-contact',
          code: 'ADLER-17',
          gender: 'female',
          ageGroup: '22-29',
          nationality: 'AL',
          riskLevel: 'high',
          exploitationForms: [
            { form: 'labour', main: false },
            { form: 'sexual', main: true },
          ],
          summary: 'never in an overview',
          alias: 'nor this',
        },
      }),
    );

    expect(overview).toStrictEqual({
      code: 'ADLER-17',
      kind: 'safe-contact',
      gender: 'female',
      ageGroup: '22-29',
      nationality: 'AL',
      mainExploitation: 'sexual',
      riskLevel: 'high',
      createdOn: '2026-01-10',
      lastContactOn: '2026-01-10',
      deadlines: [],
      openDeadlines: 0,
      steps: 0,
      contacts: 0,
    });
  });

  it('counts as last contact only steps with the client, and the day of creation before the first one', () => {
    const withoutClient = { occurredOn: '2026-03-01', channel: 'without-client' } as const;
    const earlier = { occurredOn: '2025-12-20', channel: 'phone' } as const;

    expect(overviewOf(aCase({ steps: [withoutClient] })).lastContactOn).toBe('2026-01-10');
    expect(overviewOf(aCase({ steps: [withoutClient, earlier] })).lastContactOn).toBe('2025-12-20');
  });

  it('keeps the next open deadline and the number of all', () => {
    const open = Array.from({ length: 10 }, (_, index) => ({
      id: `d${index}`,
      dueOn: `2026-02-${20 - index}`,
      kind: 'by-hand' as const,
      state: 'open' as const,
    }));
    const ended = (['met', 'missed', 'waived'] as const).map((state) => ({
      id: state,
      dueOn: '2026-01-01',
      kind: 'by-hand' as const,
      state,
    }));

    const overview = overviewOf(aCase({ deadlines: [...open, ...ended] }));

    expect(overview.openDeadlines).toBe(10);
    expect(overview.deadlines).toHaveLength(overviewDeadlines);
    expect(overview.deadlines[0]).toStrictEqual({ dueOn: '2026-02-11', kind: 'by-hand' });
  });

  it('fits into its 512 bytes with the longest codes, so that its length tells nothing', () => {
    const longest = (list: CodeListName) => codesOf(list).toSorted((a, b) => b.length - a.length)[0] ?? '';
    const due = { dueOn: '2026-03-31', kind: longest('deadlineRule'), dueAt: '2026-03-31T16:00:00+02:00' };
    const overview = {
      code: 'x'.repeat(40),
      kind: longest('caseIdentity'),
      gender: longest('gender'),
      ageGroup: longest('ageGroup'),
      nationality: longest('nationality'),
      mainExploitation: longest('exploitationForm'),
      residenceStatus: longest('residenceStatus'),
      riskLevel: longest('riskLevel'),
      createdOn: '2026-01-10',
      lastContactOn: '2026-01-10',
      deadlines: Array.from({ length: overviewDeadlines }, () => due),
      openDeadlines: 99,
      steps: 9999,
      contacts: 9999,
    };
    expect(new TextEncoder().encode(JSON.stringify(overview)).length).toBeLessThan(512);
  });

  it('says the hour of a deadline that has one, and takes it before those that end with the same day', () => {
    const day = { dueOn: '2026-03-30', state: 'open' } as const;
    const inHours = { ...day, id: 'b', kind: 'gdpr-breach-72h', dueAt: '2026-03-30T16:00:00+02:00' } as const;
    const { deadlines } = overviewOf(aCase({ deadlines: [{ ...day, id: 'a', kind: 'by-hand' }, inHours] }));

    expect(deadlines).toEqual([{ dueOn: '2026-03-30', kind: 'gdpr-breach-72h', dueAt: '2026-03-30T16:00:00+02:00' }]);
  });
});
