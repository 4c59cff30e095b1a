import { setImmediate as turn } from 'node:timers/promises';
import { letterPdf } from './letter-pdf.js';

describe('a letter on paper', () => {
  it('of many lines leaves others their turn while it is written', async () => {
    let turns = 0;
    let isWritten = false;
    const others = async (): Promise<void> => {
      while (!isWritten) {
        turns += 1;
        await turn();
      }
    };
    const waiting = others();

    const bytes = await letterPdf('Brief', 'a\n'.repeat(2_000), new Date(0));
    isWritten = true;
    await waiting;

    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(turns).toBeGreaterThan(30);
  });
});
