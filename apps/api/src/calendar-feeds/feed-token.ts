import { keyedHash } from '@geleit/vault';
import { randomBytes } from 'node:crypto';

const tokenText = /^[\w-]{43}$/;

/** A secret of 256 bits, base64url; it stands in the address and is kept nowhere. */
export const drawFeedToken = (): string => randomBytes(32).toString('base64url');

/** Whether a text can be a secret at all. */
export const isFeedToken = (text: string): boolean => tokenText.test(text);

/** What is stored of it, 32 bytes; it leads back to no address. */
export const feedTokenHash = (token: string): Buffer => keyedHash(Buffer.from(token, 'base64url'), 'calendar-feed', '');
