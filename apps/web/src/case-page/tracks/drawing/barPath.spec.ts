import { describe, expect, it } from '@jest/globals';
import { barPath } from './barPath.js';

describe('the edge of a bar', () => {
  const shape = { x1: 10, x2: 50, opensLeft: false, opensRight: true, seams: [] };

  it('is left open on the side on which it goes on, its colour is not', () => {
    expect(barPath(shape, 0, 15)).toBe('M50,0 H13 q-3,0 -3,3 V12 q0,3 3,3 H50 M50,0');
    expect(barPath(shape, 0, 15, true)).toBe('M50,0 H13 q-3,0 -3,3 V12 q0,3 3,3 H50 V0');
  });
});
