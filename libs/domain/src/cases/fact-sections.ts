import type { CodeListName } from '../code-lists/code-lists.js';
import type { CaseFacts } from './case-file.js';

export type FactName = keyof CaseFacts;
export type FactSection = 'person' | 'children' | 'way' | 'exploitation' | 'control' | 'law' | 'safety';

/** What a fact or a section is called on screen and on paper. */
interface Label {
  de: string;
  en: string;
}

/** A fact, what it is made of and what it is called. */
export type FactField = Label &
  (
    | { name: FactName; type: 'code'; list: CodeListName }
    | { name: FactName; type: 'codes'; list: CodeListName }
    | { name: FactName; type: 'date' }
    | { name: 'yearOfBirth'; type: 'year' }
    | { name: 'children'; type: 'children' }
    | { name: 'exploitationForms'; type: 'exploitation' }
    | { name: 'cooperation'; type: 'cooperation' }
    | { name: 'earlierCooperation'; type: 'earlierCooperation' }
  );

export interface FactSectionFields extends Label {
  id: FactSection;
  fields: readonly FactField[];
}

const code = (name: FactName, list: CodeListName, de: string, en: string): FactField => ({
  name,
  type: 'code',
  list,
  de,
  en,
});
const codes = (name: FactName, list: CodeListName, de: string, en: string): FactField => ({
  name,
  type: 'codes',
  list,
  de,
  en,
});
const date = (name: FactName, de: string, en: string): FactField => ({ name, type: 'date', de, en });

/** Every fact of a case once, in the order in which people ask, tell and read them. */
export const factSections: readonly FactSectionFields[] = [
  {
    id: 'person',
    de: 'Person und Herkunft',
    en: 'Person and origin',
    fields: [
      code('gender', 'gender', 'Geschlecht', 'Gender'),
      code('ageGroup', 'ageGroup', 'Altersgruppe', 'Age group'),
      { name: 'yearOfBirth', type: 'year', de: 'Geburtsjahr', en: 'Year of birth' },
      code('nationality', 'nationality', 'Staatsangehörigkeit', 'Nationality'),
      codes('furtherNationalities', 'nationality', 'Weitere Staatsangehörigkeiten', 'Further nationalities'),
      code('countryOfOrigin', 'country', 'Herkunftsland', 'Country of origin'),
      code('lastCountryOfResidence', 'country', 'Letztes Aufenthaltsland', 'Last country of residence'),
      codes('languages', 'language', 'Sprachen', 'Languages'),
      code('interpreter', 'yesNo', 'Dolmetschen nötig', 'Interpreter needed'),
      code('familyStatus', 'familyStatus', 'Familienstand', 'Family status'),
      code('schooling', 'schooling', 'Schulbildung', 'Schooling'),
      code('disability', 'yesNo', 'Behinderung', 'Disability'),
      code('pregnant', 'yesNo', 'Schwanger', 'Pregnant'),
    ],
  },
  {
    id: 'children',
    de: 'Kinder',
    en: 'Children',
    fields: [{ name: 'children', type: 'children', de: 'Kinder', en: 'Children' }],
  },
  {
    id: 'way',
    de: 'Zugang und Identifizierung',
    en: 'Access and identification',
    fields: [
      code('referralSource', 'referralSource', 'Zugang über', 'Referred by'),
      code('identification', 'identification', 'Identifizierung', 'Identification'),
      code('identifiedBy', 'identifiedBy', 'Identifiziert durch', 'Identified by'),
      date('identifiedOn', 'Identifiziert am', 'Identified on'),
      codes('indicators', 'indicator', 'Anhaltspunkte', 'Indicators'),
    ],
  },
  {
    id: 'exploitation',
    de: 'Ausbeutung',
    en: 'Exploitation',
    fields: [
      { name: 'exploitationForms', type: 'exploitation', de: 'Formen der Ausbeutung', en: 'Forms of exploitation' },
      codes('sectors', 'sector', 'Branchen', 'Sectors'),
      codes('settings', 'setting', 'Orte', 'Settings'),
      codes('exploitedIn', 'country', 'Ausgebeutet in', 'Exploited in'),
      codes('exploitedInLands', 'land', 'In Deutschland: Bundesländer', 'In Germany: Länder'),
      date('exploitedFrom', 'Ausbeutung von', 'Exploited from'),
      date('exploitedUntil', 'Ausbeutung bis', 'Exploited until'),
      code('minorAtOffence', 'yesNo', 'Minderjährig zur Tatzeit', 'Minor at the time of the offence'),
    ],
  },
  {
    id: 'control',
    de: 'Anwerbung und Druckmittel',
    en: 'Recruitment and means of control',
    fields: [
      code('recruitment', 'recruitment', 'Anwerbung', 'Recruitment'),
      code('recruiter', 'recruiter', 'Angeworben durch', 'Recruited by'),
      code('recruitedIn', 'country', 'Angeworben in', 'Recruited in'),
      codes('transitCountries', 'country', 'Reiseweg über', 'Travelled through'),
      codes('means', 'means', 'Druckmittel', 'Means of control'),
    ],
  },
  {
    id: 'law',
    de: 'Straftaten und Zusammenarbeit',
    en: 'Offences and cooperation',
    fields: [
      codes('offences', 'offence', 'Straftaten nach Einschätzung der Stelle', 'Offences as assessed by the centre'),
      {
        name: 'cooperation',
        type: 'cooperation',
        de: 'Zusammenarbeit mit der Strafverfolgung',
        en: 'Cooperation with prosecution',
      },
      date('cooperationSince', 'So seit', 'Since'),
      { name: 'earlierCooperation', type: 'earlierCooperation', de: 'Zusammenarbeit früher', en: 'Cooperation before' },
      code('reflection', 'reflection', 'Bedenkfrist', 'Reflection period'),
    ],
  },
  {
    id: 'safety',
    de: 'Schutz und Perspektive',
    en: 'Safety and prospects',
    fields: [
      code('riskLevel', 'riskLevel', 'Gefährdung', 'Risk'),
      date('riskReviewOn', 'Nächste Einschätzung am', 'Next assessment on'),
      code('prospect', 'prospect', 'Perspektive', 'Prospect'),
      codes('educationWork', 'educationWork', 'Bildung und Arbeit', 'Education and work'),
    ],
  },
];
