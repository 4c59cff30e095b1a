import { describe, expect, it } from '@jest/globals';
import { keepForLogin, takeKept } from './keptForLogin.js';

describe('words typed into an ended session', () => {
  it('come back once, to the same person in the same place', () => {
    keepForLogin('mira', 'adler', 'text');

    expect(takeKept('mira', 'elster')).toBeNull();
    expect(takeKept('mira', 'adler')).toBe('text');
    expect(takeKept('mira', 'adler')).toBeNull();
  });

  it('are wiped when somebody else logs in', () => {
    keepForLogin('mira', 'adler', 'text');

    expect(takeKept('jonas', 'elster')).toBeNull();
    expect(takeKept('mira', 'adler')).toBeNull();
  });
});
