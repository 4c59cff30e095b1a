import { newId } from './newId.js';

describe('an id drawn in the browser', () => {
  it('is a UUIDv7 that carries its time and sorts by it', () => {
    const id = newId(0x0198_1234_5678);

    expect(id).toMatch(/^01981234-5678-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newId(1_000) < newId(2_000)).toBe(true);
    expect(newId(1_000)).not.toBe(newId(1_000));
  });
});
