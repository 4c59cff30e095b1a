import { fileName } from './fileName.js';

describe('the name of a file', () => {
  it.each([
    ['Altersgruppe nach Geschlecht 2022', 'altersgruppe-nach-geschlecht-2022'],
    ['Ort der Ausbeutung, nur Fälle (Größe): § 232 …', 'ort-der-ausbeutung-nur-faelle-groesse-232'],
  ])('of "%s" has letters, digits and hyphens only', (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});
