import { describe, expect, it } from '@jest/globals';
import { progressLine } from './progressLine.js';

const box = { today: '2026-01-11', width: 100, height: 40, most: 4 };

describe('the course of a goal as a line', () => {
  it('runs from its first day to today, the best on top', () => {
    const course = [
      { on: '2026-01-01', value: 0 },
      { on: '2026-01-06', value: 1 },
      { on: '2026-01-11', value: 4 },
    ];

    expect(progressLine(course, box)).toEqual([
      { x: 0, y: 40 },
      { x: 50, y: 30 },
      { x: 100, y: 0 },
    ]);
  });

  it('of one day begins at its left', () => {
    expect(progressLine([{ on: '2026-01-11', value: 2 }], box)).toEqual([{ x: 0, y: 20 }]);
  });
});
