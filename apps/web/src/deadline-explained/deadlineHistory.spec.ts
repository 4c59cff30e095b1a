import type { DeadlineView } from '../api/types.js';
import type { T } from '../i18n/useT.js';
import { deadlineHistory } from './deadlineHistory.js';

const t: T = (key, options) => [key.replace('deadlineExplained.', ''), ...Object.values(options ?? {})].join(' ');

const aDeadline = (part: Partial<DeadlineView>): DeadlineView =>
  ({
    dueOn: '2026-05-11',
    state: 'open',
    moves: [],
    stateChanges: [],
    acknowledgedAt: null,
    acknowledgedBy: null,
    metOn: null,
    reason: null,
    reasonCode: null,
    createdAt: '2026-04-08T09:00:00Z',
    updatedAt: '2026-05-04T09:00:00Z',
    ...part,
  }) as DeadlineView;

const move = {
  at: '2026-04-10T09:00:00Z',
  from: '2026-05-06',
  to: '2026-05-11',
  reason: 'Auslöser berichtigt',
  dateBasis: 'rule' as const,
  by: { id: 'u1', name: 'Mira Sander' },
};

describe('the history of a deadline', () => {
  it('begins with the day it was first due on', () => {
    const [entered] = deadlineHistory(aDeadline({ moves: [move] }), 'de', t);

    expect(entered).toMatchObject({ what: 'entered 06.05.2026', on: '2026-04-08' });
  });

  it('says of each move who, why and on what basis, in the order in which things happened', () => {
    const confirmed = { acknowledgedAt: '2026-04-09T09:00:00Z', acknowledgedBy: { id: 'u2', name: 'Elif Aydın' } };

    const lines = deadlineHistory(aDeadline({ moves: [move], ...confirmed }), 'de', t);

    expect(lines.map(({ what, who, why }) => [what, who, why])).toEqual([
      ['entered 06.05.2026', '', ''],
      ['confirmed', 'Elif Aydın', ''],
      ['moved 06.05.2026 11.05.2026', 'Mira Sander', 'Auslöser berichtigt · basis Regel'],
    ]);
  });

  it('ends with how it was met, or why it was not', () => {
    const lastOf = (part: Partial<DeadlineView>) => deadlineHistory(aDeadline(part), 'de', t).at(-1);

    expect(lastOf({ state: 'met', metOn: '2026-05-04', reason: 'per beA' })).toMatchObject({
      what: 'met 04.05.2026',
      why: 'per beA',
    });
    expect(lastOf({ state: 'waived', reasonCode: 'lawyer-advice', reason: 'keine Aussicht' })).toMatchObject({
      what: 'waived',
      why: 'anwaltlicher Rat · keine Aussicht',
    });
    expect(lastOf({ state: 'missed', reason: 'zu spät gesehen' })).toMatchObject({ what: 'missed' });
  });

  it('keeps why it had ended and why it was opened again, each with who', () => {
    const by = { id: 'u1', name: 'Mira Sander' };
    const ended = {
      state: 'waived',
      at: '2026-04-20T09:00:00Z',
      by,
      reasonCode: 'superseded',
      reason: 'neuer Bescheid',
    };
    const reopened = { state: 'open', at: '2026-04-22T09:00:00Z', by, reason: 'doch keiner' };
    const stateChanges = [ended, reopened] as DeadlineView['stateChanges'];

    const lines = deadlineHistory(aDeadline({ stateChanges }), 'de', t).slice(1);

    expect(lines.map(({ what, who, why }) => [what, who, why])).toEqual([
      ['waived', 'Mira Sander', 'überholt · neuer Bescheid'],
      ['reopened', 'Mira Sander', 'doch keiner'],
    ]);
  });
});
