import fc from 'fast-check';
import { birthDates } from './birth-date.js';
import { datesIn } from './date-spellings.js';
import { fileNumbers } from './file-number.js';
import { ibans, isIban } from './iban.js';

const words = (find: typeof ibans, text: string) => find(text).map(({ from, to }) => text.slice(from, to));

describe('an account number', () => {
  it.each([
    'DE89 3704 0044 0532 0130 00',
    'DE89370400440532013000',
    'AT61 1904 3002 3457 3201',
    'GB29 NWBK 6016 1331 9268 19',
    'RO49 AAAA 1B31 0075 9384 0000',
  ])('is found by its check digits: %s', (iban) => {
    expect(words(ibans, `Konto ${iban} angegeben`)).toEqual([iban]);
  });

  it('is none with one digit changed', () => {
    const right = 'DE89370400440532013000';
    fc.assert(
      fc.property(fc.integer({ min: 4, max: right.length - 1 }), fc.integer({ min: 1, max: 9 }), (at, more) => {
        const digit = (Number(right[at]) + more) % 10;
        expect(isIban(`${right.slice(0, at)}${digit}${right.slice(at + 1)}`)).toBe(false);
      }),
    );
  });
});

describe('a date of birth', () => {
  it.each([
    ['geb. 3.4.98', '3.4.98'],
    ['geboren am 03.04.1998', '03.04.1998'],
    ['Geburtsdatum: 1998-04-03', '1998-04-03'],
    ['*3. April 1998', '3. April 1998'],
    ['born 3 April 1998', '3 April 1998'],
    ['DOB 03/04/1998', '03/04/1998'],
    ['date of birth: April 3rd, 1998', 'April 3rd, 1998'],
    ['hat am 3. April Geburtstag', '3. April'],
    ['ist am 3.4.1998 zur Welt gekommen', '3.4.1998'],
  ])('is found in "%s"', (text, date) => {
    expect(words(birthDates, text)).toContain(date);
  });

  it.each([
    'Termin am 3.4.2026',
    '1998 geboren',
    'geboren in Lagos',
    'Geburtsurkunde vom 3.4.2026',
    'Sie ist hier geboren. Termin am 3.4.2026',
    'geboren am [Geburtsdatum: ____], seit dem 24. November 2026 beraten',
    'geboren am unbekannt, seit dem 24. November 2026 beraten',
    'born in Tirana, here since 24 November 2026',
  ])('is none in "%s"', (text) => {
    expect(words(birthDates, text)).toEqual([]);
  });
});

describe('the days of a text', () => {
  it('are named as they are spelled', () => {
    expect(datesIn('Am 24. November 2026 und 3.4.2026, nicht 12 K 345/26.')).toEqual(['24. November 2026', '3.4.2026']);
    expect(datesIn('ohne Tag')).toEqual([]);
  });
});

describe('a file number', () => {
  it.each([
    '12 K 345/26.A',
    '503 Js 12345/25',
    'S 27 AS 1123/25 ER',
    'M 12 K 25.30456',
    '22 KLs 7/25',
    '3 StR 210/25',
    '8 123 456-232',
    'ST/0123456/2025',
  ])('is found by its form: %s', (number) => {
    expect(words(fileNumbers, `Verfahren ${number} läuft`)).toEqual([number]);
  });

  it.each([
    ['Az.: 33.2-4711/25', '33.2-4711/25'],
    ['Kundennummer beim Jobcenter 345D123456', '345D123456'],
    ['AZR-Nummer: 230415123456', '230415123456'],
    ['Aktenzeichen der Ausländerbehörde: ABH-2025-00417', 'ABH-2025-00417'],
    ['passport no. A09876543', 'A09876543'],
  ])('is found where it is announced: %s', (text, number) => {
    expect(words(fileNumbers, text)).toEqual([number]);
  });

  it.each([
    '§ 25 Abs. 4a AufenthG',
    'Richtlinie 2011/36/EU',
    'Aktenzeichen unbekannt, 12 Seiten',
    'Kosten 1.234,56 Euro',
    'B1-Kurs ab 12/2025',
    'FALKE-42',
  ])('is none in "%s"', (text) => {
    expect(words(fileNumbers, text)).toEqual([]);
  });
});
