import { describe, expect, it } from '@jest/globals';
import { changesTo, type DeadlineFacts, factsOf } from './deadlineFacts.js';

const open: DeadlineFacts = {
  state: 'open',
  dueOn: '2026-12-04',
  dateBasis: 'rule',
  metOn: null,
  reasonCode: null,
  obstacleEndedOn: null,
  reason: '',
};
const moved = { ...open, dueOn: '2026-12-18', dateBasis: 'court', reason: ' Das Gericht hat verlängert. ' };
const waived: DeadlineFacts = { ...open, state: 'waived', reasonCode: 'superseded', reason: 'Neuer Bescheid.' };
const why = 'Eingehalten';

describe('a change of an open deadline', () => {
  it('is one request that says what it takes', () => {
    expect(changesTo(open, moved, why)).toEqual([
      { dueOn: '2026-12-18', dateBasis: 'court', reason: 'Das Gericht hat verlängert.' },
    ]);
    expect(changesTo(open, { ...open, state: 'met', metOn: '2026-11-24' }, why)).toEqual([
      { state: 'met', metOn: '2026-11-24' },
    ]);
    expect(changesTo(open, waived, why)).toEqual([
      { state: 'waived', reason: 'Neuer Bescheid.', reasonCode: 'superseded' },
    ]);
    expect(changesTo(open, { ...open, state: 'missed', reason: 'Krank', obstacleEndedOn: '2026-11-20' }, why)).toEqual([
      { state: 'missed', reason: 'Krank', obstacleEndedOn: '2026-11-20' },
    ]);
  });

  it('may move and end it at once', () => {
    expect(changesTo(open, { ...moved, state: 'met', metOn: '2026-12-17', reason: '' }, why)).toEqual([
      { dueOn: '2026-12-18', dateBasis: 'court', state: 'met', metOn: '2026-12-17' },
    ]);
  });

  it('is none where the date stays: a reason by itself changes nothing', () => {
    expect(changesTo(open, { ...open, reason: 'doch nicht' }, why)).toEqual([]);
  });
});

describe('a change of a deadline that has ended meanwhile', () => {
  it('opens it again, with the reason that was typed', () => {
    expect(changesTo(waived, moved, why)).toEqual([
      { state: 'open', reason: 'Das Gericht hat verlängert.', dueOn: '2026-12-18', dateBasis: 'court' },
    ]);
  });

  it('opens it again before it ends otherwise, and needs no reason to be made up by hand', () => {
    expect(changesTo(waived, { ...waived, state: 'met', metOn: '2026-11-24', reason: '' }, why)).toEqual([
      { state: 'open', reason: why },
      { state: 'met', metOn: '2026-11-24' },
    ]);
  });

  it('is none where what is stored shall stay', () => {
    expect(changesTo(waived, { ...waived, metOn: '2026-11-24', obstacleEndedOn: '2026-11-20' }, why)).toEqual([]);
  });

  it('keeps what was added to the reason of an ending that stays', () => {
    const reason = 'Neuer Bescheid. Kanzlei bestätigt.';
    expect(changesTo(waived, { ...waived, reason }, why)).toEqual([
      { state: 'open', reason },
      { state: 'waived', reason, reasonCode: 'superseded' },
    ]);
  });
});

describe('a deadline as it stands', () => {
  const view = {
    ...open,
    reason: null,
    moves: [{ from: '2026-12-04', to: '2026-12-11', reason: 'Behörde bat darum', by: null, at: '', dateBasis: null }],
  } as never;

  it('says why it was moved beside the reason of somebody who wants to move the former date', () => {
    expect(factsOf(Object.assign({}, view, { dueOn: '2026-12-11' }), '2026-12-04').reason).toBe('Behörde bat darum');
  });

  it('mixes no earlier move into a reason that is about something else', () => {
    expect(factsOf(Object.assign({}, view, { dueOn: '2026-12-11' }), '2026-12-11').reason).toBe('');
    expect(factsOf(Object.assign({}, view, { dueOn: '2026-12-11' })).reason).toBe('');
  });
});
