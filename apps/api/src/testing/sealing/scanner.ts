import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Found {
  place: string;
  encoding: string;
  /** What stands there, for the report. */
  text: string;
}

interface Pattern {
  encoding: string;
  bytes: Buffer;
}

/** How a text can stand in a file without anybody having meant to write it there. */
export function waysToWrite(text: string): Pattern[] {
  const written = [text, text.normalize('NFD'), text.toLowerCase(), text.toUpperCase()];
  const patterns = [...new Set(written)].flatMap((form) => waysToWriteExactly(form));
  const distinct = new Map(patterns.map((pattern) => [pattern.bytes.toString('latin1'), pattern]));
  return [...distinct.values()];
}

function waysToWriteExactly(text: string): Pattern[] {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const hex = utf8.toString('hex');
  const percent = encodeURIComponent(text);
  const json = escaped(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`);
  const texts: Record<string, string> = {
    hex,
    'hex in capitals': hex.toUpperCase(),
    percent,
    'percent in small letters': percent.replace(/%../g, (part) => part.toLowerCase()),
    'form field': percent.replaceAll('%20', '+'),
    json,
    'json in capitals': json.replace(/\\u..../g, (part) => `\\u${part.slice(2).toUpperCase()}`),
    html: escaped(text, (code) => `&#${code};`),
    'quoted-printable': escapedBytes(utf8, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`),
    octal: escapedBytes(utf8, (byte) => `\\${byte.toString(8).padStart(3, '0')}`),
  };
  return [
    { encoding: 'utf-8', bytes: utf8 },
    { encoding: 'latin-1', bytes: Buffer.from(text, 'latin1') },
    { encoding: 'utf-16le', bytes: utf16 },
    { encoding: 'utf-16be', bytes: Buffer.from(utf16).swap16() },
    ...Object.entries(texts).map(([encoding, form]) => ({ encoding, bytes: Buffer.from(form, 'latin1') })),
    ...[0, 1, 2].flatMap((offset) => base64At(utf8, offset)),
  ];
}

const waysToWriteBytes = (bytes: Buffer): Pattern[] => [
  { encoding: 'bytes', bytes },
  { encoding: 'hex', bytes: Buffer.from(bytes.toString('hex')) },
  ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
];

const escaped = (text: string, write: (code: number) => string): string =>
  text.replace(/[^ -~]/g, (letter) => write(letter.charCodeAt(0)));

const escapedBytes = (bytes: Buffer, write: (byte: number) => string): string =>
  [...bytes].map((byte) => (byte > 126 ? write(byte) : String.fromCharCode(byte))).join('');

/** The part of the Base64 text that is the same whatever stands before and after, for a text that begins at any byte. */
function base64At(bytes: Buffer, offset: number): Pattern[] {
  const from = Math.ceil((offset * 8) / 6);
  const until = Math.floor(((offset + bytes.length) * 8) / 6);
  return (['base64', 'base64url'] as const).map((encoding) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString(encoding);
    return { encoding: `${encoding} after ${offset}`, bytes: Buffer.from(text.slice(from, until), 'latin1') };
  });
}

/** Looks for texts, in every way they can be written, in bytes and in all files below a folder. */
export class Scanner {
  /** By their first four bytes: one pass over a file looks for all of them. */
  private readonly patterns = new Map<number, Pattern[]>();
  private readonly firstTwo = new Uint8Array(65_536);

  /** @param texts as typed; bytes are looked for as they are, and written as hex or Base64 */
  constructor(texts: readonly (string | Buffer)[]) {
    for (const text of texts) {
      for (const pattern of typeof text === 'string' ? waysToWrite(text) : waysToWriteBytes(text)) this.add(pattern);
    }
  }

  inBytes(place: string, bytes: Buffer): Found[] {
    const found = new Map<Pattern, Found>();
    for (let at = 0; at + 3 < bytes.length; at += 1) {
      if (this.firstTwo[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] === 0) continue;
      for (const pattern of this.patterns.get(bytes.readUInt32LE(at)) ?? []) {
        const { bytes: wanted, encoding } = pattern;
        if (found.has(pattern) || !bytes.subarray(at, at + wanted.length).equals(wanted)) continue;
        found.set(pattern, { place, encoding, text: bytes.subarray(at, at + wanted.length + 24).toString('latin1') });
      }
    }
    return [...found.values()];
  }

  /** A file that vanishes between being listed and being read has been tidied up by its owner. */
  inFolder(folder: string, leaveOut: readonly string[] = []): Found[] {
    return filesBelow(folder, leaveOut).flatMap((file) => {
      const bytes = statSync(file, { throwIfNoEntry: false }) && readFileSync(file);
      return bytes ? this.inBytes(file, bytes) : [];
    });
  }

  private add(pattern: Pattern): void {
    const { bytes } = pattern;
    if (bytes.length < 4) throw new RangeError(`text: ${pattern.encoding} is too short to be recognised`);
    this.firstTwo[bytes.readUInt16LE(0)] = 1;
    const key = bytes.readUInt32LE(0);
    this.patterns.set(key, [...(this.patterns.get(key) ?? []), pattern]);
  }
}

export function filesBelow(folder: string, leaveOut: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (leaveOut.includes(path)) return [];
    if (entry.isDirectory()) return filesBelow(path, leaveOut);
    return entry.isFile() ? [path] : [];
  });
}
