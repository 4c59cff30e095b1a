import type { CodeListName } from '../code-lists/code-lists.js';
import type { CaseFacts } from './case-file.js';

export type FactName = keyof CaseFacts;
export type FactSection = 'person' | 'children' | 'way' | 'exploitation' | 'control' | 'law' | 'safety';

/** A fact and what it is made of. */
export type FactField =
  | { name: FactName; type: 'code'; list: CodeListName }
  | { name: FactName; type: 'codes'; list: CodeListName }
  | { name: FactName; type: 'date' }
  | { name: 'yearOfBirth'; type: 'year' }
  | { name: 'children'; type: 'children' }
  | { name: 'exploitationForms'; type: 'exploitation' }
  | { name: 'cooperation'; type: 'cooperation' }
  | { name: 'earlierCooperation'; type: 'earlierCooperation' };

const code = (name: FactName, list: CodeListName): FactField => ({ name, type: 'code', list });
const codes = (name: FactName, list: CodeListName): FactField => ({ name, type: 'codes', list });
const date = (name: FactName): FactField => ({ name, type: 'date' });

/** Every fact of a case once, in the order in which people ask, tell and read them. */
export const factSections: readonly { id: FactSection; fields: readonly FactField[] }[] = [
  {
    id: 'person',
    fields: [
      code('gender', 'gender'),
      code('ageGroup', 'ageGroup'),
      { name: 'yearOfBirth', type: 'year' },
      code('nationality', 'nationality'),
      codes('furtherNationalities', 'nationality'),
      code('countryOfOrigin', 'country'),
      code('lastCountryOfResidence', 'country'),
      codes('languages', 'language'),
      code('interpreter', 'yesNo'),
      code('familyStatus', 'familyStatus'),
      code('schooling', 'schooling'),
      code('disability', 'yesNo'),
      code('pregnant', 'yesNo'),
    ],
  },
  { id: 'children', fields: [{ name: 'children', type: 'children' }] },
  {
    id: 'way',
    fields: [
      code('referralSource', 'referralSource'),
      code('identification', 'identification'),
      code('identifiedBy', 'identifiedBy'),
      date('identifiedOn'),
      codes('indicators', 'indicator'),
    ],
  },
  {
    id: 'exploitation',
    fields: [
      { name: 'exploitationForms', type: 'exploitation' },
      codes('sectors', 'sector'),
      codes('settings', 'setting'),
      codes('exploitedIn', 'country'),
      codes('exploitedInLands', 'land'),
      date('exploitedFrom'),
      date('exploitedUntil'),
      code('minorAtOffence', 'yesNo'),
    ],
  },
  {
    id: 'control',
    fields: [
      code('recruitment', 'recruitment'),
      code('recruiter', 'recruiter'),
      code('recruitedIn', 'country'),
      codes('transitCountries', 'country'),
      codes('means', 'means'),
    ],
  },
  {
    id: 'law',
    fields: [
      codes('offences', 'offence'),
      { name: 'cooperation', type: 'cooperation' },
      date('cooperationSince'),
      { name: 'earlierCooperation', type: 'earlierCooperation' },
      code('reflection', 'reflection'),
    ],
  },
  {
    id: 'safety',
    fields: [
      code('riskLevel', 'riskLevel'),
      date('riskReviewOn'),
      code('prospect', 'prospect'),
      codes('educationWork', 'educationWork'),
    ],
  },
];
