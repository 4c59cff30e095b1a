import { deepest, tooDeepProperty } from './too-deep.js';

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as unknown;

describe('a body that is nested', () => {
  it('as deep as forms are, is taken', () => {
    expect(tooDeepProperty({ content: nested(deepest) })).toBeUndefined();
  });

  it.each([deepest + 1, 60_000])('%i levels deep is refused by the property that is', (levels) => {
    expect(tooDeepProperty({ form: 'x', content: nested(levels) })).toBe('content');
  });
});
