import { isOpen } from './recoveries.js';

const recovery = { id: 'r1', organisationId: 'o1', openUntil: '2026-01-27T12:00:00Z', state: 'open' };

describe('a recovery', () => {
  it('is open until its last instant', () => {
    expect(isOpen(recovery, Date.parse('2026-01-27T11:59:59Z'))).toBe(true);
    expect(isOpen(recovery, Date.parse('2026-01-27T12:00:00Z'))).toBe(false);
  });

  it('once redeemed is not open any more', () => {
    expect(isOpen({ ...recovery, state: 'used' }, Date.parse('2026-01-27T11:00:00Z'))).toBe(false);
  });
});
