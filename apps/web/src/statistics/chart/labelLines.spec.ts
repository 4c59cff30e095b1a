import { labelLines } from './labelLines.js';

describe('the label of a bar', () => {
  it.each([
    ['weiblich', 12, ['weiblich']],
    ['divers, trans*, inter', 14, ['divers,', 'trans*, inter']],
    ['Amerika, Ozeanien, anderes Land', 18, ['Amerika, Ozeanien,', 'anderes Land']],
    ['Bescheinigung, Titel oder Duldung liegt vor', 14, ['Bescheinigung,', 'Titel oder …']],
    ['Aufenthaltsgestattung', 10, ['Aufenthal…']],
  ])('%s in lines of %d letters', (label, letters, lines) => {
    expect(labelLines(label, letters)).toEqual(lines);
  });
});
