import { isFound, placeWords, sitesOf, wordsOf } from './organisationSearch.js';

const hafen = { name: 'Fachberatung Hafen', sites: [{ name: 'Bremen' }, { name: 'Köln' }] };

describe('looking for an organisation', () => {
  it.each(['hafen', 'BREMEN', 'koln', 'hafen brem', ''])('finds it by "%s"', (typed) => {
    expect(isFound(hafen, typed)).toBe(true);
  });

  it('leaves it out when one word is missing', () => {
    expect(isFound(hafen, 'hafen kiel')).toBe(false);
  });

  it('says where it is, a city that is a Land once', () => {
    expect(placeWords([{ name: 'Kiel' }], 'Schleswig-Holstein')).toBe('Kiel, Schleswig-Holstein');
    expect(placeWords([{ name: 'Bremen' }], 'Bremen')).toBe('Bremen');
    expect(placeWords([], 'Hamburg')).toBe('Hamburg');
    expect(placeWords([], '')).toBe('');
  });

  it('reads places back as they were shown', () => {
    expect(sitesOf(` ${wordsOf(hafen.sites)}, `)).toEqual(hafen.sites);
  });
});
