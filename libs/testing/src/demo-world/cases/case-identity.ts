import type { CaseFileFields } from '@geleit/domain';
import type { Random } from '../plan/random.js';

/** Names that clients chose themselves, so that nobody has to write down a real one. */
const aliases =
  'Morgen Stern Olive Feder Regen Mond Linde Welle Wolke Anker Brise Perle Jasmin Safran Mango Zimt Insel Sonne Tau ' +
  'Ebene Quelle Feige Koralle Laterne Muschel Nebel Orange Palme Rose Sand Ufer Vogel Wiese Papaya Hibiskus Kaktus Kiesel';

const contacts: readonly string[] = [
  'Nur Messenger, nie anrufen. Antwort meist am Abend.',
  'Telefon vormittags, bei fremder Stimme auflegen.',
  'Über die Wohngruppe, Kennwort vereinbart.',
  'Telefon Mo bis Do, 10 bis 15 Uhr. Keine Nachricht auf der Mailbox.',
  'Brief nur an die Beratungsstelle, Abholung freitags.',
  'Anruf über die Unterkunft, dort nur nach dem Spitznamen fragen.',
  'E-Mail an das Postfach, das wir zusammen eingerichtet haben.',
  'Jederzeit per SMS, aber ohne Absender und ohne Namen.',
  'Nie am Wochenende, dann ist die Familie da.',
  'Über die Anwältin, sie richtet aus.',
];

const names = aliases.split(' ');

/** A name of one's own choice and a safe way to reach her; nothing at all in an anonymous case. */
export function drawIdentity(
  random: Random,
  isAnonymous: boolean,
): Pick<CaseFileFields, 'kind' | 'alias' | 'safeContact'> {
  if (isAnonymous) return { kind: 'anonymous' };
  return { kind: 'safe-contact', alias: random.pick(names), safeContact: random.pick(contacts) };
}
