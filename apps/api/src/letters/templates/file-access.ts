import { blank } from '@geleit/domain';
import type { KnownFacts } from '../known-facts.js';
import { bornOn, clientName, fromClient, signature } from './head.js';

const ending = [
  '',
  'Bitte antworten Sie ausschließlich an die oben genannte Anschrift. Meine Wohnanschrift teile ich nicht mit; bitte nehmen Sie sie auch nicht zu den Akten.',
  '',
  'Mit freundlichen Grüßen',
  ...signature(clientName),
];

/** § 406e Abs. 3 StPO: of the injured person herself; with a lawyer, he asks (Abs. 1). */
export const fileAccessCriminal = (known: KnownFacts): string[] => [
  ...fromClient(known.recipient ?? known.proceeding?.authority, known),
  `Aktenzeichen: ${known.proceeding?.fileNumber ?? blank('Aktenzeichen')}`,
  '',
  '# Antrag auf Akteneinsicht als Verletzte (§ 406e StPO)',
  '',
  'Sehr geehrte Damen und Herren,',
  '',
  'in dem genannten Verfahren bin ich Verletzte der Straftat.',
  'Ich beantrage Einsicht in die Akten und die Besichtigung amtlich verwahrter Beweisstücke nach § 406e Abs. 3 StPO, hilfsweise die Übersendung von Kopien. Ich bin in diesem Verfahren nicht anwaltlich vertreten.',
  '',
  `Mein berechtigtes Interesse: ${blank('zum Beispiel Prüfung von Ansprüchen auf Entschädigung oder des Anschlusses als Nebenklägerin')}.`,
  '',
  'Sollten Sie die Einsicht ganz oder teilweise versagen, bitte ich um eine begründete Entscheidung und um Auskunft nach § 406e Abs. 5 StPO.',
  ...ending,
];

/** § 25 SGB X: job centre, social welfare office, youth office, health insurance. */
export const fileAccessSocial = (known: KnownFacts): string[] => [
  ...fromClient(known.recipient, known),
  `Aktenzeichen: ${blank('Aktenzeichen oder Nummer der Bedarfsgemeinschaft')}`,
  '',
  '# Antrag auf Akteneinsicht (§ 25 SGB X)',
  '',
  'Sehr geehrte Damen und Herren,',
  '',
  `ich, geboren am ${bornOn}, bin Beteiligte des oben genannten Verwaltungsverfahrens.`,
  'Ich beantrage nach § 25 SGB X Einsicht in die mich betreffenden Akten. Die Kenntnis der Akten ist erforderlich, um meine rechtlichen Interessen geltend zu machen und zu verteidigen. Bitte überlassen Sie mir Kopien (§ 25 Abs. 5 SGB X).',
  ...ending,
];

/** § 29 VwVfG and the same paragraph of the Länder: foreigners authority. */
export const fileAccessAdministrative = (known: KnownFacts): string[] => [
  ...fromClient(known.recipient ?? known.residenceAuthority, known),
  `Aktenzeichen: ${blank('Aktenzeichen')}`,
  '',
  '# Antrag auf Akteneinsicht (§ 29 VwVfG)',
  '',
  'Sehr geehrte Damen und Herren,',
  '',
  `ich, geboren am ${bornOn}, bin Beteiligte des oben genannten Verwaltungsverfahrens.`,
  'Ich beantrage nach § 29 VwVfG in Verbindung mit dem Verwaltungsverfahrensgesetz des Landes Einsicht in die mich betreffenden Akten. Die Kenntnis der Akten ist erforderlich, um meine rechtlichen Interessen geltend zu machen und zu verteidigen. Bitte überlassen Sie mir Kopien oder Ausdrucke.',
  ...ending,
];

/** For the client: what such a request is. */
export const fileAccessPlain = (known: KnownFacts): string[] => [
  '# Ich möchte meine Akte sehen',
  '',
  `Für: ${known.alias ?? blank('Name')}`,
  '',
  'Ein Amt schreibt auf, was es über Sie weiß.',
  'Das steht in einer Akte.',
  'Sie dürfen Ihre Akte sehen.',
  'Das heißt: Akteneinsicht.',
  '',
  '## So geht das:',
  '- Wir schreiben zusammen einen Brief.',
  '- Sie unterschreiben den Brief.',
  '- Das Amt antwortet an diese Adresse:',
  blank('sichere Postanschrift'),
  '- Das Amt zeigt Ihnen die Akte. Oder es schickt Kopien.',
  '',
  '## Das ist wichtig:',
  '- Der Brief kostet nichts. Für Kopien kann das Amt Geld verlangen.',
  '- Das Amt kann manche Seiten nicht zeigen. Zum Beispiel, wenn sonst eine andere Person in Gefahr ist.',
  '- Bei der Polizei und beim Gericht kann eine Anwältin die Akte leichter bekommen.',
  '- Ihre Wohnadresse schreiben wir nicht in den Brief.',
  '',
  `Fragen? ${known.worker}, ${known.centre}, ${blank('Telefon')}`,
];
