import fc from 'fast-check';
import { compareTexts, isSame, mergedText, sentencesOf, sideOf } from './versions.js';

const both = 'Vorsprache mit der Klientin. ';

describe('two versions of a text', () => {
  it('are merged so that every sentence of both is kept, in order', () => {
    const mine = `${both}Stellungnahme kann per Fax kommen. Klientin war angespannt.`;
    const stored = `${both}Klientin war angespannt. Fahrt über den Nebeneingang.`;

    const segments = compareTexts(mine, stored);

    expect(segments.map(({ text, from }) => [text.trim(), from])).toEqual([
      ['Vorsprache mit der Klientin.', 'both'],
      ['Stellungnahme kann per Fax kommen.', 'mine'],
      ['Klientin war angespannt.', 'both'],
      ['Fahrt über den Nebeneingang.', 'stored'],
    ]);
    expect(mergedText(segments)).toBe(
      `${both}Stellungnahme kann per Fax kommen. Klientin war angespannt. Fahrt über den Nebeneingang.`,
    );
  });

  it('show in each version only its own sentences', () => {
    const segments = compareTexts('Eins. Zwei.', 'Eins. Drei.');

    expect(
      sideOf(segments, 'mine')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Eins. Zwei.');
    expect(
      sideOf(segments, 'stored')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Eins. Drei.');
  });

  it('never lose a word', () => {
    const text = fc
      .array(fc.constantFrom('Anruf', 'Termin', 'Frist', '. ', '! ', '\n', ' ', '?'), { maxLength: 24 })
      .map((parts) => parts.join(''));
    const words = (value: string) => value.match(/[A-Za-z]+/g) ?? [];
    fc.assert(
      fc.property(text, text, (mine, stored) => {
        const merged = words(mergedText(compareTexts(mine, stored))).join(' ');
        expect(sentencesOf(mine).join('')).toBe(mine);
        for (const sentence of [...sentencesOf(mine), ...sentencesOf(stored)])
          expect(merged).toContain(words(sentence).join(' '));
      }),
    );
  });
});

describe('a field of two versions', () => {
  it('is the same when it was left empty in one way or another', () => {
    expect([isSame(null, undefined), isSame('', null), isSame([], null), isSame(['a'], ['a'])]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isSame('a', null), isSame(['a'], []), isSame(60, 75)]).toEqual([false, false, false]);
  });
});
