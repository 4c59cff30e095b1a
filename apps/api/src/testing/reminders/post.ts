import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mail as a file of the outbox. */
export interface LaidMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  messageId: string;
  /** The whole file, decoded. */
  raw: string;
}

/** The mails in the outbox of a data folder, oldest first. */
export function mailsIn(dataFolder: string): LaidMail[] {
  const folder = join(dataFolder, 'outbox');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => read(file.replace('.eml', ''), readFileSync(join(folder, file), 'latin1')));
}

function read(id: string, file: string): LaidMail {
  const [head = '', ...body] = file.split(/\r?\n\r?\n/);
  const headers = head.replace(/\r?\n[ \t]+/g, ' ');
  const header = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
  const encoded = body.join('\n\n');
  const text = /quoted-printable/i.test(headers)
    ? unquoted(encoded.replace(/=\r?\n/g, ''))
    : /base64/i.test(headers)
      ? Buffer.from(encoded, 'base64').toString('utf8')
      : Buffer.from(encoded, 'latin1').toString('utf8');
  const subject = header('Subject')
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?q\?(.*?)\?=/gi, (_, word: string) => unquoted(word.replace(/_/g, ' ')))
    .replace(/=\?utf-8\?b\?(.*?)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'));
  return { id, to: header('To'), subject, text, messageId: header('Message-ID'), raw: `${headers}\n${text}` };
}

/** Quoted-printable text; hex codes are bytes of UTF-8. */
function unquoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
