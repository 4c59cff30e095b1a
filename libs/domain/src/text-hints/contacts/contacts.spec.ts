import type { Recogniser } from '../hint.js';
import { addresses } from './address.js';
import { emails } from './email.js';
import { handles } from './handle.js';
import { phones } from './phone.js';

const words = (find: Recogniser, text: string) => [...new Set(find(text).map(({ from, to }) => text.slice(from, to)))];

describe('a phone number', () => {
  it.each([
    '0152 28817386',
    '030/23125-004',
    '+49 (0)172 9925904',
    '0049 174 9091317',
    '+234 803 555 0142',
    '02 21 / 47 10 555',
  ])('is found: %s', (number) => {
    expect(words(phones, `Rückruf ${number}, bitte`)).toEqual([number]);
  });

  it.each([
    '03.02.2026',
    'am 04.11.2024 um 10 Uhr',
    '12 345 678 Naira',
    'Notruf 110',
    '1.250 Euro',
    'Tel. um 14:30 Uhr',
  ])('is none in "%s"', (text) => {
    expect(words(phones, text)).toEqual([]);
  });
});

describe('an e-mail address or a profile', () => {
  it.each(['tulpe77@mail.example', 'blessing.o+neu@post.example', 'a.b (at) post.example'])(
    'is found: %s',
    (address) => {
      expect(words(emails, `an ${address} schreiben`)).toEqual([address]);
    },
  );

  it.each([
    ['Telegram als @dragon_boss', '@dragon_boss'],
    ['Snapchat lola_xo22', 'lola_xo22'],
    ['auf facebook.com/toni.berlin.77 gesehen', 'facebook.com/toni.berlin.77'],
  ])('is found: %s', (text, handle) => {
    expect(words(handles, text)).toContain(handle);
  });

  it.each(['auf Instagram kontaktiert', 'über Telegram und WhatsApp', 'tulpe@mail.example'])(
    'is no profile: "%s"',
    (text) => {
      expect(words(handles, text)).toEqual([]);
    },
  );
});

describe('an address', () => {
  it.each([
    'Lindenstraße 17',
    'Goethestr. 12a',
    'Kölner Str. 112, 50667 Köln',
    'Am Alten Markt 4',
    'Unter den Eichen 15',
    'Karl-Marx-Allee 91',
    'Straße der Einheit 44',
    '14 Garden Road',
  ])('is found: %s', (address) => {
    expect(words(addresses, `${address}, dort`)).toContain(address);
  });

  it.each([
    'Am Bahnhof 20 Minuten gewartet',
    'In der Straße gibt es',
    'Im Zimmer 3',
    'Am Montag 5 Termine',
    'Weg von hier',
  ])('is none in "%s"', (text) => {
    expect(words(addresses, text)).toEqual([]);
  });
});
