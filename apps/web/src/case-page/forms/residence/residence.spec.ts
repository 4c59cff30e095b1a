import { describe, expect, it } from '@jest/globals';
import type { ResidenceStatusView } from '../../../api/types.js';
import { residenceHistory } from './residenceHistory.js';
import { creationOf } from '../../../case-record/record-form/recordBody.js';
import { residenceFields, residenceProblems, residenceValuesOf } from './residenceForm.js';

const today = '2026-01-27';
const aStatus = (
  id: string,
  validFrom: string | null,
  validUntil: string | null,
  appliedOn: string | null = null,
): ResidenceStatusView => ({
  id,
  version: 1,
  status: 'toleration-60a-2-1',
  validFrom,
  validUntil,
  document: null,
  authority: null,
  appliedOn,
  reason: null,
  note: null,
  deadlineId: null,
  createdAt: '2026-01-01T10:00:00Z',
  updatedAt: '2026-01-01T10:00:00Z',
  recordedBy: { id: 'p', name: 'P' },
});
const rowsOf = (...history: ResidenceStatusView[]) =>
  residenceHistory(history, today).map((row) =>
    row.kind === 'gap' ? [row.from, row.until, row.days] : [row.status.id, row.standing],
  );

describe('the form of a residence status', () => {
  it('refuses an end before the beginning before anything is sent', () => {
    expect(
      residenceProblems({ ...residenceValuesOf(), status: 'none', validFrom: '2026-02-01', validUntil: '2026-01-31' }),
    ).toEqual({ validUntil: 'residenceForm.order' });
    expect(
      residenceProblems({ ...residenceValuesOf(), status: 'none', validFrom: '2026-02-01', validUntil: '2026-02-01' }),
    ).toEqual({});
  });

  it('asks for nothing but a status', () => {
    expect(residenceProblems(residenceValuesOf())).toEqual({ status: 'residenceForm.statusMissing' });
    expect(residenceProblems({ ...residenceValuesOf(), status: 'unknown' })).toEqual({});
  });

  it('sends only what was said', () => {
    expect(creationOf({ ...residenceValuesOf(), status: 'none', authority: '  ', note: ' so ' })).toEqual({
      status: 'none',
      note: 'so',
    });
  });

  it('asks for everything it holds, so that a conflict can show it', () => {
    expect(residenceFields.map(({ name }) => name).toSorted()).toEqual(Object.keys(residenceValuesOf()).toSorted());
  });

  it('says what follows when no end is known', () => {
    const hint = residenceFields.find(({ name }) => name === 'validUntil')?.hint;
    const of = (values: object) => typeof hint === 'function' && hint({ ...residenceValuesOf(), ...values });

    expect(of({ status: 'reflection-period' })).toBe('residenceForm.reflectionHint');
    expect(of({ status: 'none' })).toBe('residenceForm.endHint');
    expect(of({ validUntil: '2026-02-01' })).toBe(undefined);
  });
});

describe('the history of residence', () => {
  it('shows the newest first and the days no status covers', () => {
    expect(rowsOf(aStatus('a', '2025-01-01', '2025-06-30'), aStatus('b', '2025-07-11', '2026-03-09'))).toEqual([
      ['b', 'current'],
      ['2025-07-01', '2025-07-10', 10],
      ['a', 'ended'],
    ]);
  });

  it('sees no gap where statuses follow or overlap', () => {
    expect(
      rowsOf(
        aStatus('a', '2025-01-01', '2025-12-31'),
        aStatus('b', '2025-03-01', '2025-04-01'),
        aStatus('c', '2026-01-01', null),
      ),
    ).toEqual([
      ['c', 'current'],
      ['b', 'ended'],
      ['a', 'ended'],
    ]);
  });

  it('shows the gap that lasts until today', () => {
    expect(rowsOf(aStatus('a', '2025-01-01', '2026-01-26'))[0]).toEqual(['2026-01-27', '2026-01-27', 1]);
  });

  it('does not take an application for a status', () => {
    expect(rowsOf(aStatus('a', '2025-01-01', '2026-12-31'), aStatus('b', null, null, '2026-01-14'))).toEqual([
      ['b', 'applied'],
      ['a', 'current'],
    ]);
  });
});
