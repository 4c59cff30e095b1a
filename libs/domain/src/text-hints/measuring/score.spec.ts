import { labelledSentences } from './labelled-sentence.js';
import { precision, recall, scoresOf } from './score.js';

const sentences = labelledSentences('# a remark\n{name:Drita Gashi} rief an.\n\nNichts zu finden.\n');

describe('scoring hints', () => {
  it('reads what is labelled with its place in the plain text', () => {
    expect(sentences).toEqual([
      { text: 'Drita Gashi rief an.', labels: [{ kind: 'name', from: 0, to: 11 }] },
      { text: 'Nichts zu finden.', labels: [] },
    ]);
  });

  it('refuses a kind that does not exist', () => {
    expect(() => labelledSentences('{nickname:Drita}')).toThrow(RangeError);
  });

  it('counts half a name as right but not as found', () => {
    const { name } = scoresOf(sentences, (text) => (text.startsWith('D') ? [{ kind: 'name', from: 0, to: 5 }] : []));
    expect([precision(name), recall(name)]).toEqual([1, 0]);
  });

  it('counts a hint of another kind as wrong', () => {
    const { total } = scoresOf(sentences, (text) => (text.startsWith('D') ? [{ kind: 'iban', from: 0, to: 11 }] : []));
    expect([precision(total), recall(total)]).toEqual([0, 0]);
  });

  it('is perfect where there is nothing to find and nothing was given', () => {
    const { phone } = scoresOf(sentences, () => []);
    expect([precision(phone), recall(phone)]).toEqual([1, 1]);
  });
});
