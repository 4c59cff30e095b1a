import { codesOf, type CodeListName } from '@geleit/domain';
import type { CaseFacts } from '../../../api/types.js';

export type FactName = keyof CaseFacts;
export type FactSection = 'person' | 'children' | 'way' | 'exploitation' | 'control' | 'law' | 'safety';

export type FactField =
  | { name: FactName; type: 'code'; list: CodeListName }
  | { name: FactName; type: 'codes'; list: CodeListName }
  | { name: FactName; type: 'date' }
  | { name: 'yearOfBirth'; type: 'year' }
  | { name: 'children'; type: 'children' }
  | { name: 'exploitationForms'; type: 'exploitation' };

const code = (name: FactName, list: CodeListName): FactField => ({ name, type: 'code', list });
const codes = (name: FactName, list: CodeListName): FactField => ({ name, type: 'codes', list });
const date = (name: FactName): FactField => ({ name, type: 'date' });

/** Every fact of a case in the order of the form; the field list of the API, nothing more. */
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
      codes('means', 'means'),
    ],
  },
  {
    id: 'law',
    fields: [
      codes('offences', 'offence'),
      code('cooperation', 'cooperation'),
      date('cooperationSince'),
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

/** Chips and groups take the whole width, single fields stand beside each other. */
export const isWide = (field: FactField): boolean =>
  field.type === 'children' ||
  field.type === 'exploitation' ||
  (field.type === 'codes' && !longLists.has(field.list)) ||
  (field.type === 'code' && isShortList(field.list));

const longLists = new Set<CodeListName>(['country', 'nationality', 'language']);
const mostChips = 8;

/** A list one can look over at once is shown as chips. */
export const isShortList = (list: CodeListName): boolean => codesOf(list).length <= mostChips;

export const factFields: readonly FactField[] = factSections.flatMap(({ fields }) => fields);
