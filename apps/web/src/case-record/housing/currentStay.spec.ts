import { describe, expect, it } from '@jest/globals';
import type { HousingStayView } from '../../api/types.js';
import { currentStay, standingOfStay } from './currentStay.js';

const today = '2026-01-27';
const aStay = (from: string | null, until: string | null): HousingStayView => ({
  id: `${from}`,
  version: 1,
  kind: 'own-shelter',
  from,
  until,
  placeId: null,
  endReason: null,
  provider: null,
  note: null,
  recordedBy: null,
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
});

describe('a stay', () => {
  it.each([
    [null, null, 'sought'],
    ['2026-02-01', null, 'planned'],
    ['2026-01-01', null, 'current'],
    ['2026-01-01', '2026-01-28', 'current'],
    ['2026-01-01', '2026-01-27', 'ended'],
    ['2026-01-27', '2026-01-27', 'current'],
    ['2026-01-26', '2026-01-26', 'ended'],
  ] as const)('from %s until %s is on 27 January %s', (from, until, standing) => {
    expect(standingOfStay(aStay(from, until), today)).toBe(standing);
  });

  it('that lasts today is where somebody lives, whatever came before or is planned', () => {
    const stays = [aStay('2026-02-01', null), aStay('2026-01-10', '2026-02-01'), aStay('2025-01-01', '2026-01-10')];

    expect(currentStay(stays, today)?.id).toBe('2026-01-10');
    expect(currentStay(stays.slice(2), today)).toBeUndefined();
  });
});
