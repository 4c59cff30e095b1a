import { describe, expect, it } from '@jest/globals';
import { draftReducer, type DraftEvent, type DraftState, freshDraft, pauseOf, signOf } from './draftState.js';

const after = (...events: DraftEvent<string>[]): DraftState<string> =>
  events.reduce((state, event) => draftReducer(state, event), freshDraft('one', null, ''));
const typed = (content: string): DraftEvent<string> => ({ type: 'typed', content });
const due: DraftEvent<string> = { type: 'due' };
const sealed = (version = 1): DraftEvent<string> => ({ type: 'sealed', version, at: 1000 });

describe('the sign of a draft', () => {
  it('says nothing before anything was typed', () => {
    expect(signOf(after())).toBe('none');
  });

  it('says "saved" only after the answer of the server', () => {
    expect(signOf(after(typed('a')))).toBe('sealing');
    expect(signOf(after(typed('a'), due))).toBe('sealing');
    expect(signOf(after(typed('a'), due, sealed()))).toBe('sealed');
  });

  it('takes "saved" back when typing went on while the answer was on its way', () => {
    const state = after(typed('a'), due, typed('ab'), sealed());

    expect(signOf(state)).toBe('sealing');
    expect(state.phase).toBe('waiting');
  });

  it('tells of a failure until a later try succeeds', () => {
    expect(signOf(after(typed('a'), due, { type: 'failed' }))).toBe('failed');
    expect(signOf(after(typed('a'), due, { type: 'failed' }, due, sealed()))).toBe('sealed');
  });
});

describe('a draft on its way', () => {
  it('is created once and then changed with its version', () => {
    expect(after(typed('a'), due).version).toBeNull();
    expect(after(typed('a'), due, sealed(1), typed('ab'), due).version).toBe(1);
  });

  it('keeps its id when the answer was lost, so that the repetition finds it', () => {
    expect(after(typed('a'), due, { type: 'failed' }, due).id).toBe('one');
  });

  it('whose answer was lost continues with the version the server made of it', () => {
    expect(after(typed('a'), due, { type: 'found', version: 1 }, due)).toMatchObject({
      id: 'one',
      version: 1,
      phase: 'sending',
    });
  });

  it('waits longer after each failure and never longer than half a minute', () => {
    const pauses = [1, 2, 3, 9].map((failures) => pauseOf({ phase: 'failed', failures }));

    expect(pauses).toEqual([2000, 4000, 8000, 30_000]);
    expect(pauseOf({ phase: 'waiting', failures: 0 })).toBe(700);
    expect(pauseOf({ phase: 'quiet', failures: 0 })).toBeNull();
  });

  it('that another tab has changed goes on under an id of its own', () => {
    const state = after(typed('a'), due, sealed(), typed('mine'), due, { type: 'outrun', freshId: 'two' });

    expect(state).toMatchObject({ id: 'two', version: null, content: 'mine', phase: 'waiting' });
  });

  it('does not start again after the session has ended, but keeps what was typed', () => {
    const state = after(typed('a'), due, { type: 'ended' }, typed('ab'));

    expect(state).toMatchObject({ phase: 'ended', content: 'ab' });
    expect(pauseOf(state)).toBeNull();
  });
});

describe('a draft given to a case', () => {
  it('before it was ever sent, is simply sent for that case', () => {
    expect(after(typed('a'), { type: 'moved', caseId: 'adler', freshId: 'two' })).toMatchObject({
      id: 'one',
      caseId: 'adler',
      replaces: [],
    });
  });

  it('after it was sealed without one, is sealed anew and the old one is taken away', () => {
    const state = after(typed('a'), due, sealed(), { type: 'moved', caseId: 'adler', freshId: 'two' });

    expect(state).toMatchObject({ id: 'two', version: null, caseId: 'adler', replaces: ['one'], phase: 'waiting' });
    expect(signOf(state)).toBe('sealing');
  });

  it('while the first one is on its way, replaces that one too', () => {
    expect(after(typed('a'), due, { type: 'moved', caseId: 'adler', freshId: 'two' })).toMatchObject({
      id: 'two',
      replaces: ['one'],
    });
  });

  it('it has already, stays as it is', () => {
    const state = after(typed('a'), due, sealed());

    expect(draftReducer(state, { type: 'moved', caseId: null, freshId: 'two' })).toBe(state);
  });
});

describe('a restored draft', () => {
  it('is shown as saved and continues with its version', () => {
    const state = after(
      { type: 'restored', id: 'old', version: 4, caseId: 'adler', content: 'text', at: 900 },
      typed('text!'),
      due,
    );

    expect(state).toMatchObject({ id: 'old', version: 4, caseId: 'adler', phase: 'sending' });
    expect(signOf(after({ type: 'restored', id: 'old', version: 4, caseId: null, content: 'text', at: 900 }))).toBe(
      'sealed',
    );
  });
});
