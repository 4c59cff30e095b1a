import type { Recogniser } from '../hint.js';
import { matches } from '../matches.js';

const services =
  'insta(?:gram)?|telegram|facebook|fb|tiktok|tik tok|snapchat|snap|messenger|threema|signal|twitter|viber';
const patterns = [
  // @name, but not the end of an e-mail address
  /(?<![\p{L}\d._%+-])@[\p{L}\d_][\p{L}\d_.]{1,30}(?<!\.)/dgu,
  /(?<![\p{L}\d.@])(?:www\.)?(?:facebook\.com|fb\.com|instagram\.com|tiktok\.com|t\.me|wa\.me|vk\.com)\/@?[\p{L}\d_.-]+(?<!\.)/dgiu,
  // "Snapchat lola_xo22": what stands behind a service and has a digit, a dot or an underscore in it
  new RegExp(
    String.raw`(?<!\p{L})(?:${services})(?:[- ]?(?:name|profil|profile|account|konto|user))?\s*[:=]?\s+(?:als |unter |as )?(?<it>@?(?=[\p{L}\d_.-]*[\d_.][\p{L}\d_])[\p{L}][\p{L}\d_.-]*[\p{L}\d_])`,
    'dgiu',
  ),
];

/** Names on social networks and messengers. */
export const handles: Recogniser = (text) => patterns.flatMap((pattern) => matches(text, pattern, 'handle'));
