import { blank } from '@geleit/domain';
import type { KnownFacts } from '../known-facts.js';
import { bornOn, clientName, fromCentre, signature } from './head.js';

/** Says that somebody is counselled, and nothing about why. */
export const confirmation = (known: KnownFacts): string[] => [
  ...fromCentre(known),
  '# Beratungsbestätigung',
  '',
  'Sehr geehrte Damen und Herren,',
  '',
  `hiermit bestätigen wir, dass ${clientName}, geboren am ${bornOn}, seit dem ${known.since} von unserer Fachberatungsstelle beraten und begleitet wird.`,
  '',
  `Die Bestätigung dient zur Vorlage für folgenden Zweck: ${blank('Zweck')}.`,
  '',
  'Unsere Fachberatungsstelle berät kostenlos und vertraulich. Ihre Mitarbeitenden unterliegen der Schweigepflicht (§ 203 StGB).',
  '',
  `Diese Bestätigung geben wir mit Einwilligung der Klient*in vom ${known.consentOn ?? blank('Tag der Einwilligung')} weiter. Weitere Auskünfte geben wir nur, soweit sie auch darin einwilligt.`,
  '',
  `Rückfragen beantwortet ${known.worker}, ${blank('Telefon')}.`,
  '',
  'Mit freundlichen Grüßen',
  ...signature(known.worker),
  known.centre,
];
