import { turnsOfOthers } from '../../testing/turns-of-others.js';
import { letterPdf } from './letter-pdf.js';

describe('a letter on paper', () => {
  it('of many lines leaves others their turn while it is written', async () => {
    const turns = await turnsOfOthers(async () => {
      const bytes = await letterPdf('Brief', 'a\n'.repeat(2_000), new Date(0));
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    });
    expect(turns).toBeGreaterThan(30);
  });
});
