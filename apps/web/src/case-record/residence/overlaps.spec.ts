import { describe, expect, it } from '@jest/globals';
import type { ResidenceStatusView } from '../../api/types.js';
import { overlapsOf } from './overlaps.js';
import { residenceLanes } from './residenceLanes.js';

const aStatus = (
  status: string,
  validFrom: string | null,
  validUntil: string | null,
  more: Partial<ResidenceStatusView> = {},
): ResidenceStatusView => ({
  id: `${status}-${validFrom}`,
  version: 1,
  status,
  validFrom,
  validUntil,
  document: null,
  authority: null,
  appliedOn: null,
  reason: null,
  note: null,
  deadlineId: null,
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
  recordedBy: { id: 'p', name: 'P' },
  ...more,
});
const toleration = aStatus('toleration-60a-2-1', '2025-07-08', '2026-03-09');

describe('two statuses at once', () => {
  it('are named with their days; a reflection period without an end counts to its legal minimum', () => {
    expect(overlapsOf([aStatus('reflection-period', '2026-01-13', null), toleration])).toEqual([
      { statuses: ['toleration-60a-2-1', 'reflection-period'], from: '2026-01-13', until: '2026-03-09', days: 56 },
    ]);
  });

  it('are none where one follows the other, is renewed, or is only applied for', () => {
    const history = [
      aStatus('asylum-permission', '2024-12-09', '2025-07-07'),
      toleration,
      aStatus('toleration-60a-2-1', '2026-03-09', '2026-06-09'),
      aStatus('permit-25-4a-1', null, null, { appliedOn: '2026-01-14' }),
    ];

    expect(overlapsOf(history)).toEqual([]);
  });
});

describe('the graph of residence', () => {
  const words = {
    status: (code: string) => code,
    document: (code: string) => `paper ${code}`,
    gap: (days: number) => `${days} days`,
    applied: (status: string) => `applied: ${status}`,
    atLeast: (status: string) => `${status}, at least`,
  };

  it('shows documents apart from titles, and every day without a status', () => {
    const history = [
      aStatus('asylum-permission', '2024-12-09', '2025-06-27', { document: 'asylum-permission' }),
      aStatus('toleration-60a-2-1', '2025-07-08', '2026-03-09', { document: 'none' }),
    ];

    expect(
      residenceLanes(history, '2026-01-27', words).map(({ id, items }) => [id, items.map(({ label }) => label)]),
    ).toEqual([
      ['residence', ['asylum-permission', 'toleration-60a-2-1']],
      ['papers', ['paper asylum-permission']],
      ['gaps', ['10 days']],
    ]);
  });
});
