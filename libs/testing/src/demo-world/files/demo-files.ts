import { plainPdf } from './plain-pdf.js';

/** What stands in the files of the demo world, by their names. Everything in it is invented. */
const lines = {
  'Ausbildungszusage.pdf': [
    'Zusage eines Ausbildungsplatzes',
    'Pflegeschule am Hafen (erfunden)',
    '',
    'Wir sagen Ihnen einen Ausbildungsplatz als Altenpflegehelferin zu.',
    'Die Zusage gilt, wenn Sie einen passenden Aufenthaltstitel nachweisen.',
    'Ohne Nachweis bis zum genannten Tag vergeben wir den Platz neu.',
  ],
  'Grenzuebertrittsbescheinigung.pdf': [
    'Grenzübertrittsbescheinigung',
    'Ausländerbehörde (erfunden)',
    '',
    'Die Inhaberin ist zur Ausreise verpflichtet.',
    'Die Bedenk- und Stabilisierungsfrist nach § 59 Abs. 7 AufenthG ist gewährt.',
  ],
  'Beratungsbestaetigung.pdf': [
    'Beratungsbestätigung',
    'Nordlicht',
    '',
    'Hiermit bestätigen wir, dass die oben genannte Person von unserer',
    'Fachberatungsstelle beraten und begleitet wird.',
    '',
    'Diese Bestätigung geben wir mit Einwilligung der Klient*in weiter.',
  ],
  'Schweigepflichtentbindung.pdf': [
    'Entbindung von der Schweigepflicht',
    '',
    'Ich entbinde die Mitarbeitenden der Beratungsstelle von ihrer',
    'Schweigepflicht (§ 203 StGB) gegenüber meiner Rechtsanwältin.',
    '',
    'Diese Erklärung ist freiwillig und jederzeit widerruflich.',
  ],
} as const satisfies Record<string, readonly string[]>;

export type DemoFileName = keyof typeof lines;

/** The bytes of a file of the demo world. */
export const demoFile = (name: DemoFileName): Buffer => plainPdf(lines[name]);
