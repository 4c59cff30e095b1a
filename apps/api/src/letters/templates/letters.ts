import type { LetterTemplate } from '@geleit/domain';
import type { KnownFacts } from '../known-facts.js';
import { confirmation } from './confirmation.js';
import {
  fileAccessAdministrative,
  fileAccessCriminal,
  fileAccessPlain,
  fileAccessSocial,
  fileInformationCriminal,
} from './file-access.js';
import { secrecyRelease, secrecyReleasePlain } from './secrecy-release.js';

interface Letter {
  /** Of the file, and of the document that is kept. */
  title: string;
  lines: (known: KnownFacts) => string[];
}

/** Letters to German authorities, so in German whatever the language of the page. */
export const letters: Readonly<Record<LetterTemplate, Letter>> = {
  confirmation: { title: 'Beratungsbestätigung', lines: confirmation },
  'secrecy-release': { title: 'Schweigepflichtentbindung', lines: secrecyRelease },
  'secrecy-release-plain': { title: 'Schweigepflichtentbindung in einfacher Sprache', lines: secrecyReleasePlain },
  'file-access-criminal': { title: 'Akteneinsicht im Strafverfahren', lines: fileAccessCriminal },
  'file-information-criminal': { title: 'Auskunft aus einer Strafakte', lines: fileInformationCriminal },
  'file-access-social': { title: 'Akteneinsicht bei einer Sozialbehörde', lines: fileAccessSocial },
  'file-access-administrative': { title: 'Akteneinsicht bei einer Behörde', lines: fileAccessAdministrative },
  'file-access-plain': { title: 'Akteneinsicht in einfacher Sprache erklärt', lines: fileAccessPlain },
};
