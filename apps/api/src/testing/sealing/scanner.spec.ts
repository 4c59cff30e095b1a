import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Scanner, waysToWrite } from './scanner.js';

const text = 'Kanariénvögel 7';
const scanner = new Scanner([text]);
const noise = Buffer.alloc(4096, 'abcd\u0000é');

describe('the search for what should not be there', () => {
  it.each(waysToWrite(text).map(({ encoding, bytes }) => ({ encoding, bytes })))(
    'finds a text written as $encoding',
    ({ bytes }) => {
      expect(scanner.inBytes('file', Buffer.concat([noise, bytes, noise]))).not.toEqual([]);
    },
  );

  it.each([0, 1, 2])('finds it inside a longer text in Base64 that begins %i bytes before it', (before) => {
    const whole = Buffer.from(`${'x'.repeat(before)}${text}, am Telefon`);
    expect(scanner.inBytes('file', Buffer.from(whole.toString('base64')))).toHaveLength(1);
    expect(scanner.inBytes('file', Buffer.from(whole.toString('base64url')))).toHaveLength(1);
  });

  it('finds it at the first and at the last byte, and nothing where nothing is', () => {
    expect(scanner.inBytes('file', Buffer.concat([Buffer.from(text), noise]))).toHaveLength(1);
    expect(scanner.inBytes('file', Buffer.concat([noise, Buffer.from(text)]))).toHaveLength(1);
    expect(scanner.inBytes('file', noise)).toEqual([]);
  });

  it('looks into every file of every folder below', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geleit-scanner-'));
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(join(folder, 'a', 'b', '.hidden'), text, 'utf16le');

    const found = scanner.inFolder(folder);
    const leftOut = scanner.inFolder(folder, [join(folder, 'a', 'b')]);
    rmSync(folder, { recursive: true });

    expect(found).toMatchObject([{ encoding: 'utf-16le', place: join(folder, 'a', 'b', '.hidden') }]);
    expect(leftOut).toEqual([]);
  });
});
