import { describe, expect, it } from '@jest/globals';
import { changeOf, creationOf } from './recordBody.js';

const empty = { kind: null, from: null, note: '', roles: [] as string[] };

describe('the body of a record form', () => {
  it('holds only what was said when something new is entered', () => {
    expect(creationOf({ ...empty, kind: 'hotel', note: '  ruhig ' })).toEqual({ kind: 'hotel', note: 'ruhig' });
  });

  it('holds only what differs when something is changed, and null for what was taken back', () => {
    const before = { ...empty, kind: 'hotel', from: '2026-01-01', note: 'ruhig' };

    expect(changeOf(before, { ...before, from: null, note: ' ruhig ' })).toEqual({ from: null });
  });

  it('sends a list whole as soon as one of it differs', () => {
    expect(changeOf({ ...empty, roles: ['witness'] }, { ...empty, roles: [] })).toEqual({ roles: [] });
  });
});
