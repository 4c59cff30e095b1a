import { describe, expect, it } from '@jest/globals';
import type { ResidenceStatusView } from '../../api/types.js';
import { residenceLines } from './residenceLines.js';

const today = '2026-01-27';
const aStatus = (id: string, parts: Partial<ResidenceStatusView>): ResidenceStatusView => ({
  id,
  version: 1,
  status: 'toleration-60a-2-1',
  validFrom: null,
  validUntil: null,
  document: null,
  authority: null,
  appliedOn: null,
  reason: null,
  note: null,
  deadlineId: null,
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
  recordedBy: { id: 'p', name: 'P' },
  ...parts,
});
const linesOf = (...history: ResidenceStatusView[]) =>
  residenceLines(history, today).lines.map(({ id, standing }) => [id, standing]);

describe('residence beside the case', () => {
  it('shows every status in force with its end, the newest first', () => {
    const lines = linesOf(
      aStatus('duldung', { validFrom: '2025-07-08', validUntil: '2026-03-09' }),
      aStatus('bedenkfrist', { status: 'reflection-period', validFrom: '2026-01-13' }),
    );

    expect(lines).toEqual([
      ['bedenkfrist', { kind: 'atLeast', day: '2026-04-13' }],
      ['duldung', { kind: 'until', day: '2026-03-09' }],
    ]);
  });

  it('adds what is applied for and leaves out what has ended', () => {
    const lines = linesOf(
      aStatus('gestattung', { status: 'asylum-permission', validFrom: '2024-12-09', validUntil: '2025-07-07' }),
      aStatus('duldung', { validFrom: '2025-07-08', validUntil: '2026-03-09' }),
      aStatus('antrag', { status: 'permit-25-4a-1', appliedOn: '2026-01-14' }),
    );

    expect(lines.map(([id]) => id)).toEqual(['duldung', 'antrag']);
  });

  it('drops an application that has been granted since', () => {
    const lines = linesOf(
      aStatus('antrag', { status: 'permit-25-4a-1', appliedOn: '2025-10-14' }),
      aStatus('titel', { status: 'permit-25-4a-1', validFrom: '2025-12-01', validUntil: '2026-11-30' }),
    );

    expect(lines.map(([id]) => id)).toEqual(['titel']);
  });

  it('says when the last status ran out if none is in force', () => {
    expect(linesOf(aStatus('duldung', { validFrom: '2025-07-08', validUntil: '2026-01-20' }))).toEqual([
      ['duldung', { kind: 'expired', day: '2026-01-20' }],
    ]);
  });

  it('knows statuses without any date', () => {
    expect(linesOf(aStatus('deutsch', { status: 'german' }))).toEqual([['deutsch', { kind: 'open' }]]);
  });

  it('names the papers issued for what is in force, each once', () => {
    const { documents } = residenceLines(
      [
        aStatus('a', { validFrom: '2026-01-01', document: 'border-crossing-certificate' }),
        aStatus('b', { validFrom: '2026-01-01', document: 'border-crossing-certificate' }),
        aStatus('c', { validFrom: '2026-01-01', document: 'none' }),
      ],
      today,
    );

    expect(documents).toEqual(['border-crossing-certificate']);
  });
});
