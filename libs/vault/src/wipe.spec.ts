import { release, wipe } from './index.js';

describe('what is needed no longer', () => {
  it('is overwritten', () => {
    const key = Buffer.from('geheim');
    wipe(key);
    expect(key.equals(Buffer.alloc(6))).toBe(true);
  });

  it('gives its memory back at once when it is large', () => {
    const piece = Buffer.alloc(1024 * 1024, 7);
    const memory = piece.buffer;
    release(piece);
    expect([piece.length, memory.byteLength]).toEqual([0, 0]);
  });

  it('is only overwritten when it is small: its memory may be that of others, too', () => {
    const [mine, others] = [Buffer.from('mine'), Buffer.from('others')];
    release(mine);
    expect([mine.equals(Buffer.alloc(4)), others.toString()]).toEqual([true, 'others']);
  });
});
