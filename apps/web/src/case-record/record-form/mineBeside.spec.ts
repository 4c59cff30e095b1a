import { describe, expect, it } from '@jest/globals';
import { mineBeside } from './mineBeside.js';

describe('my version beside one that somebody else has saved', () => {
  const before = { title: 'Antrag', dueOn: '2026-12-01', goalId: null as string | null, note: '' };

  it('keeps everything I typed, and follows the stored one in what I did not touch', () => {
    const mine = { ...before, goalId: 'g1', note: 'Unterlagen fehlen' };
    const theirs = { ...before, dueOn: '2026-12-08', note: 'Termin verlegt' };

    expect(mineBeside(theirs, before, mine)).toEqual({
      title: 'Antrag',
      dueOn: '2026-12-08',
      goalId: 'g1',
      note: 'Unterlagen fehlen',
    });
  });

  it('takes no space around a word for a change', () => {
    expect(mineBeside({ ...before, title: 'Widerspruch' }, before, { ...before, title: 'Antrag ' }).title).toBe(
      'Widerspruch',
    );
  });
});
