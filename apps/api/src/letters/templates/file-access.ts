import { blank } from '@geleit/domain';
import type { KnownFacts } from '../known-facts.js';
import { bornOn, clientName, fromClient, signature } from './head.js';

const toProsecution = (known: KnownFacts): string[] => [
  ...fromClient(known.recipient ?? known.proceeding?.authority, known),
  `Aktenzeichen: ${known.proceeding?.fileNumber ?? blank('Aktenzeichen')}`,
  '',
];

const ending = [
  '',
  'Bitte antworten Sie ausschließlich an die oben genannte Anschrift. Meine Wohnanschrift teile ich nicht mit; bitte nehmen Sie sie auch nicht zu den Akten.',
  '',
  'Mit freundlichen Grüßen',
  ...signature(clientName),
];

/**
 * Of the injured person herself, who has no lawyer in this proceeding. With one, the lawyer asks (Abs. 1).
 * @see § 406e Abs. 3 with Abs. 1 StPO: who could join as accessory prosecutor (§ 395) need show no interest
 */
export const fileAccessCriminal = (known: KnownFacts): string[] => [
  ...toProsecution(known),
  '# Antrag auf Akteneinsicht als Verletzte (§ 406e StPO)',
  '',
  'Sehr geehrte Damen und Herren,',
  '',
  'in dem genannten Verfahren bin ich Verletzte der Straftat. Ich bin nicht anwaltlich vertreten.',
  'Ich beantrage nach § 406e Abs. 3 StPO, die Akten einzusehen und amtlich verwahrte Beweisstücke zu besichtigen. Wird die Akte nicht elektronisch geführt, bitte ich um die Übermittlung von Kopien.',
  '',
  `Verletzt bin ich durch: ${blank('zum Beispiel Menschenhandel, § 232 StGB')}. In den in § 395 StPO genannten Fällen, zu denen die §§ 232 bis 238 StGB gehören, muss ich kein berechtigtes Interesse darlegen.`,
  `Vorsorglich: Mein berechtigtes Interesse ist ${blank('zum Beispiel Prüfung von Ansprüchen auf Entschädigung oder des Anschlusses als Nebenklägerin')}.`,
  '',
  'Sollten Sie die Einsicht ganz oder teilweise versagen, bitte ich um eine schriftliche Entscheidung, damit ich gerichtliche Entscheidung beantragen kann (§ 406e Abs. 5 StPO).',
  ...ending,
];

/**
 * Of somebody who was not injured herself, such as a witness: she may be given information; inspection of the file and
 * more than that is asked for by a lawyer (Abs. 1, 2).
 * @see § 475 Abs. 4 StPO
 */
export const fileInformationCriminal = (known: KnownFacts): string[] => [
  ...toProsecution(known),
  '# Antrag auf Auskunft aus den Akten (§ 475 Abs. 4 StPO)',
  '',
  'Sehr geehrte Damen und Herren,',
  '',
  `an dem genannten Verfahren bin ich beteiligt als ${blank('zum Beispiel Zeugin')}. Ich bin nicht anwaltlich vertreten.`,
  `Ich beantrage nach § 475 Abs. 4 StPO Auskunft aus den Akten über ${blank('was ich wissen muss')}.`,
  '',
  `Mein berechtigtes Interesse: ${blank('wozu ich die Auskunft brauche, zum Beispiel für einen Antrag bei einer Behörde')}.`,
  '',
  'Sollten Sie die Auskunft ganz oder teilweise versagen, bitte ich um eine schriftliche Entscheidung, damit ich gerichtliche Entscheidung beantragen kann (§ 480 Abs. 3 StPO).',
  ...ending,
];

/** § 25 Abs. 1, 5 SGB X: job centre, social welfare office, youth office, health insurance. */
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

/**
 * § 29 VwVfG and the same paragraph of the Länder: foreigners authority, and benefits for asylum seekers, to which most
 * of SGB X does not apply (§ 9 AsylbLG). It grants inspection; copies are asked for, not owed.
 */
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
  '- Im Strafverfahren sieht eine Anwältin die Akte leichter.',
  '- Sind Sie selbst verletzt? Dann dürfen Sie die Akte auch ohne Anwältin sehen.',
  '- Sind Sie nur Zeugin? Dann sieht die Akte nur eine Anwältin. Sie selbst können Fragen stellen.',
  '- Ihre Wohnadresse schreiben wir nicht in den Brief.',
  '',
  `Fragen? ${known.worker}, ${known.centre}, ${blank('Telefon')}`,
];
