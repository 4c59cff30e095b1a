import { blank } from '@geleit/domain';
import type { KnownFacts } from '../known-facts.js';

export const clientName = blank('Name der Klient*in');
export const bornOn = blank('Geburtsdatum');

/** From the centre to a body. */
export const fromCentre = ({ centre, recipient, today }: KnownFacts): string[] => [
  centre,
  blank('Anschrift der Beratungsstelle'),
  '',
  recipient ?? blank('Stelle, an die der Brief geht'),
  blank('Anschrift der Stelle'),
  '',
  `${blank('Ort')}, ${today}`,
  '',
];

/** From the client herself to a body. */
export const fromClient = (to: string | undefined, { today }: KnownFacts): string[] => [
  clientName,
  `c/o ${blank('sichere Postanschrift')}`,
  '',
  to ?? blank('Stelle, an die der Brief geht'),
  blank('Anschrift der Stelle'),
  '',
  `${blank('Ort')}, ${today}`,
  '',
];

export const signature = (who: string): string[] => ['', '______________________________', who];
