import { setImmediate as turn } from 'node:timers/promises';
import { firstContactDimensions, packRelease, syntheticYear2022, yearDimensions } from '@geleit/disclosure';
import { drawMember, RELEASE_BOX_BYTES, sealRelease } from '@geleit/vault';
import { countYear } from './year-counting.js';

const year = 2022;
const layouts = { case: yearDimensions(), contact: firstContactDimensions };
const key = drawMember();
const boxes = syntheticYear2022()
  .slice(0, 200)
  .map((record) => sealRelease(key.publicKey, year, packRelease({ kind: 'case', ...record }, layouts.case)));

async function* batches(sealed: readonly Buffer[], atOnce = 64): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < sealed.length; start += atOnce) {
    await turn();
    yield Uint8Array.from(Buffer.concat(sealed.slice(start, start + atOnce)));
  }
}

describe('counting a year in a thread of its own', () => {
  it('opens all boxes and gives back a cube, while everybody else has turn after turn', async () => {
    const turns = [performance.now()];
    const others = setInterval(() => turns.push(performance.now()), 5);
    const { cases, contacts } = await countYear({ year, layouts }, key, batches(boxes));
    clearInterval(others);
    turns.push(performance.now());
    const waits = turns.slice(1).map((at, index) => at - (turns[index] ?? at));

    expect([cases.n, cases.year, contacts]).toEqual([200, year, undefined]);
    expect(cases.tables.length).toBeGreaterThan(50);
    // Held up by it, they would wait for most of the time that it takes.
    expect(Math.max(...waits)).toBeLessThan(waits.reduce((sum, each) => sum + each, 0) / 3);
  });

  it('leaves the key of whoever asked as it was, to be wiped there', async () => {
    const before = Buffer.from(key.privateKey);
    await countYear({ year, layouts }, key, batches(boxes));

    expect(key.privateKey.equals(before)).toBe(true);
  });

  it.each([
    ['too few records', boxes.slice(0, 20), /records: fewer/],
    ['no records', [], /records: fewer/],
    ['a box that was altered', [...boxes.slice(0, 90), Buffer.alloc(RELEASE_BOX_BYTES, 7)], /release\.box/],
    ['a box of another year', [sealRelease(key.publicKey, 2021, '[0,"x",[]]')], /release\.box/],
  ])('ends without a number at %s', async (_, sealed, why) => {
    await expect(countYear({ year, layouts }, key, batches(sealed))).rejects.toThrow(why);
  });

  it('ends when the boxes stop half-way', async () => {
    async function* broken(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
      yield* batches(boxes.slice(0, 64));
      throw new Error('connection lost');
    }

    await expect(countYear({ year, layouts }, key, broken())).rejects.toThrow('connection lost');
  });
});
