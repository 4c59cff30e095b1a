import { describe, expect, it, jest } from '@jest/globals';
import type { KeyboardEvent } from 'react';
import { onInlineEscape } from './onInlineEscape.js';

const press = (key: string, isDirty: boolean) => {
  const close = jest.fn();
  const stopPropagation = jest.fn();
  onInlineEscape(close, isDirty)({ key, stopPropagation } as unknown as KeyboardEvent);
  return { closes: close.mock.calls.length === 1, reachesDialog: stopPropagation.mock.calls.length === 0 };
};

describe('a key in a form within a dialog', () => {
  it.each([
    ['Escape', false, { closes: true, reachesDialog: false }],
    ['Escape', true, { closes: false, reachesDialog: false }],
    ['Enter', false, { closes: false, reachesDialog: true }],
  ] as const)('%s, something typed: %s', (key, isDirty, expected) => {
    expect(press(key, isDirty)).toEqual(expected);
  });
});
