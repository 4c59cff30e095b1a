import { stateOf } from './invitation-view.js';

const now = new Date('2026-11-23T12:00:00Z');
const later = new Date(now.getTime() + 1);

describe('the state of an invitation', () => {
  it.each([
    ['open', { usedAt: null, withdrawnAt: null, expiresAt: later }],
    ['expired', { usedAt: null, withdrawnAt: null, expiresAt: now }],
    ['withdrawn', { usedAt: null, withdrawnAt: now, expiresAt: later }],
    ['accepted', { usedAt: now, withdrawnAt: null, expiresAt: now }],
  ])('is %s', (state, dates) => {
    expect(stateOf(dates, now)).toBe(state);
  });
});
