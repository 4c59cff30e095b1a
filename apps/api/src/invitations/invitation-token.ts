import { keyedHash } from '@geleit/vault';
import { randomBytes } from 'node:crypto';

const tokenBytes = 32;
const tokenText = /^[\w-]{43}$/;

/** A token of 256 bits, base64url; it is sent once and kept nowhere. */
export const drawToken = (): string => randomBytes(tokenBytes).toString('base64url');

/** Whether a text can be a token at all. */
export const isToken = (text: string): boolean => tokenText.test(text);

/** What is stored of a token, 32 bytes; it leads back to no token. */
export const tokenHash = (token: string): Buffer => keyedHash(Buffer.from(token, 'base64url'), 'invitation', '');

/** The token travels in the fragment, which no browser sends and no server logs. */
export function invitationLink(baseUrl: string, token: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/#/einladung?token=${token}`;
}
