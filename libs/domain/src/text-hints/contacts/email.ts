import type { Recogniser } from '../hint.js';
import { matches } from '../matches.js';

const address = /[\p{L}\d][\p{L}\d._%+-]*(?:@|\s?(?:\(at\)|\[at\])\s?)[\p{L}\d](?:[\p{L}\d-]*\.)+\p{L}{2,}/dgu;

/** E-mail addresses, also written with "(at)". */
export const emails: Recogniser = (text) => matches(text, address, 'email');
