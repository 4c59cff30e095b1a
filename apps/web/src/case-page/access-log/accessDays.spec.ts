import { describe, expect, it } from '@jest/globals';
import type { AuditEvent } from '../../audit/auditEvents.js';
import { accessDays } from './accessDays.js';

const anEvent = (id: string, at: string, parts: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  number: null,
  at,
  by: { id: 'mira', name: 'Mira', role: 'caseworker' },
  action: 'read',
  subject: 'caseFile',
  outcome: 'done',
  caseId: 'adler',
  recordId: null,
  shown: 0,
  fields: [],
  ...parts,
});
const linesOf = (...events: AuditEvent[]) =>
  accessDays(events).map(({ day, lines }) => [day, lines.map(({ count }) => count)]);

describe('the access log of a case', () => {
  it('is cut by German days', () => {
    expect(linesOf(anEvent('b', '2026-01-26T23:30:00Z'), anEvent('a', '2026-01-26T22:30:00Z'))).toEqual([
      ['2026-01-27', [1]],
      ['2026-01-26', [1]],
    ]);
  });

  it('counts the same look of the same person within five minutes as one line', () => {
    expect(
      linesOf(
        anEvent('c', '2026-01-26T10:05:00Z'),
        anEvent('b', '2026-01-26T10:02:00Z'),
        anEvent('a', '2026-01-26T09:59:00Z'),
      ),
    ).toEqual([['2026-01-26', [2, 1]]]);
  });

  it('says in one line what was read together', () => {
    const [day] = accessDays([
      anEvent('b', '2026-01-26T10:00:02Z', { subject: 'timeline' }),
      anEvent('a', '2026-01-26T10:00:01Z'),
      anEvent('c', '2026-01-26T10:00:00Z'),
    ]);

    expect(day?.lines).toMatchObject([{ subjects: ['timeline', 'caseFile'], count: 3 }]);
  });

  it('never joins looks for which a reason was given, at once or for the same reason', () => {
    const look = { action: 'open', subject: 'location', reason: 'Begleitung nach Hause' };

    expect(linesOf(anEvent('b', '2026-01-26T10:01:00Z', look), anEvent('a', '2026-01-26T10:00:00Z', look))).toEqual([
      ['2026-01-26', [1, 1]],
    ]);
  });

  it('never joins different people, deeds or anything that was written', () => {
    expect(
      linesOf(
        anEvent('d', '2026-01-26T10:05:00Z'),
        anEvent('c', '2026-01-26T10:04:00Z', { by: { id: 'jonas', name: 'Jonas', role: 'lead' } }),
        anEvent('b', '2026-01-26T10:03:00Z', { action: 'change', fields: ['gender'] }),
        anEvent('a', '2026-01-26T10:02:00Z', { action: 'change', fields: ['gender'] }),
      ),
    ).toEqual([['2026-01-26', [1, 1, 1, 1]]]);
  });

  it('never joins a change that names its parts with one that names none', () => {
    const change = { action: 'change' };

    expect(
      linesOf(
        anEvent('b', '2026-01-26T10:03:00Z', { ...change, fields: ['gender'] }),
        anEvent('a', '2026-01-26T10:02:00Z', change),
      ),
    ).toEqual([['2026-01-26', [1, 1]]]);
  });
});
