import { describe, expect, it } from '@jest/globals';
import { unbroken } from './unbroken.js';

describe('a citation', () => {
  it('is not torn apart at the end of a line', () => {
    expect(unbroken('Duldung § 60a Abs. 2 S. 1').split(' ')).toEqual([
      'Duldung',
      '§\u00A060a\u00A0Abs.\u00A02\u00A0S.\u00A01',
    ]);
  });
});
