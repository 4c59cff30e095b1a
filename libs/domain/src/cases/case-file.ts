import type { Code } from '../code-lists/code-lists.js';
import type { SealedRecord } from '../data-classes/sealed-record.js';
import type { PlainDateText } from '../dates/plain-date.js';

/** A child of the client; counted on its own, never as a client. */
export interface Child {
  readonly ageGroup: Code<'childAgeGroup'>;
  readonly whereabouts: Code<'whereabouts'>;
  /** Day since which the child is there. */
  readonly since?: PlainDateText;
  readonly earlier?: readonly ChildWhereabouts[];
}

/** Where a child was before. */
export interface ChildWhereabouts {
  readonly whereabouts: Code<'whereabouts'>;
  readonly since?: PlainDateText;
}

/** What the client was willing to tell the prosecution before. */
export interface EarlierCooperation {
  readonly cooperation: Code<'cooperation'>;
  /** Day since which it was so. */
  readonly since?: PlainDateText;
}

/** One form of exploitation; at most one of a case is the main one. */
export interface Exploitation {
  readonly form: Code<'exploitationForm'>;
  readonly main: boolean;
}

/** Coded statements about the client. A field that is absent was not asked; `not-stated` was asked. */
export interface CaseFacts {
  readonly gender?: Code<'gender'>;
  readonly ageGroup?: Code<'ageGroup'>;
  readonly yearOfBirth?: number;
  readonly nationality?: Code<'nationality'>;
  readonly furtherNationalities?: readonly Code<'nationality'>[];
  readonly countryOfOrigin?: Code<'country'>;
  readonly lastCountryOfResidence?: Code<'country'>;
  readonly languages?: readonly Code<'language'>[];
  /** Whether talks need an interpreter. */
  readonly interpreter?: Code<'yesNo'>;
  readonly familyStatus?: Code<'familyStatus'>;
  readonly schooling?: Code<'schooling'>;
  readonly disability?: Code<'yesNo'>;
  readonly children?: readonly Child[];
  readonly pregnant?: Code<'yesNo'>;
  readonly minorAtOffence?: Code<'yesNo'>;
  readonly referralSource?: Code<'referralSource'>;
  readonly identification?: Code<'identification'>;
  readonly identifiedBy?: Code<'identifiedBy'>;
  readonly identifiedOn?: PlainDateText;
  readonly indicators?: readonly Code<'indicator'>[];
  readonly exploitationForms?: readonly Exploitation[];
  readonly sectors?: readonly Code<'sector'>[];
  readonly settings?: readonly Code<'setting'>[];
  readonly means?: readonly Code<'means'>[];
  readonly recruitment?: Code<'recruitment'>;
  readonly recruiter?: Code<'recruiter'>;
  readonly recruitedIn?: Code<'country'>;
  /** Countries on the way. */
  readonly transitCountries?: readonly Code<'country'>[];
  readonly exploitedIn?: readonly Code<'country'>[];
  readonly exploitedInLands?: readonly Code<'land'>[];
  readonly exploitedFrom?: PlainDateText;
  readonly exploitedUntil?: PlainDateText;
  readonly offences?: readonly Code<'offence'>[];
  readonly riskLevel?: Code<'riskLevel'>;
  readonly riskReviewOn?: PlainDateText;
  readonly cooperation?: Code<'cooperation'>;
  readonly cooperationSince?: PlainDateText;
  /** In order of entry. Support never depends on it. */
  readonly earlierCooperation?: readonly EarlierCooperation[];
  readonly prospect?: Code<'prospect'>;
  readonly reflection?: Code<'reflection'>;
  readonly educationWork?: readonly Code<'educationWork'>[];
}

/** Everything sealed in a case file; the wire nests it by class, the record keeps it flat. */
export interface CaseFileFields extends CaseFacts {
  readonly kind: Code<'caseIdentity'>;
  readonly code: string;
  readonly closingReason?: Code<'closingReason'>;
  /** The contact it was made of, and the day of that contact. */
  readonly contactId?: string;
  readonly firstContactOn?: PlainDateText;
  readonly summary?: string;
  readonly alias?: string;
  readonly safeContact?: string;
}

export const caseFile: SealedRecord<CaseFileFields> = {
  table: 'case_file',
  pad: { facts: 1024 },
  fields: {
    kind: 'facts',
    code: 'facts',
    closingReason: 'facts',
    contactId: 'facts',
    firstContactOn: 'facts',
    gender: 'facts',
    ageGroup: 'facts',
    yearOfBirth: 'facts',
    nationality: 'facts',
    furtherNationalities: 'facts',
    countryOfOrigin: 'facts',
    lastCountryOfResidence: 'facts',
    languages: 'facts',
    interpreter: 'facts',
    familyStatus: 'facts',
    schooling: 'facts',
    disability: 'facts',
    children: 'facts',
    pregnant: 'facts',
    minorAtOffence: 'facts',
    referralSource: 'facts',
    identification: 'facts',
    identifiedBy: 'facts',
    identifiedOn: 'facts',
    indicators: 'facts',
    exploitationForms: 'facts',
    sectors: 'facts',
    settings: 'facts',
    means: 'facts',
    recruitment: 'facts',
    recruiter: 'facts',
    recruitedIn: 'facts',
    transitCountries: 'facts',
    exploitedIn: 'facts',
    exploitedInLands: 'facts',
    exploitedFrom: 'facts',
    exploitedUntil: 'facts',
    offences: 'facts',
    riskLevel: 'facts',
    riskReviewOn: 'facts',
    cooperation: 'facts',
    cooperationSince: 'facts',
    earlierCooperation: 'facts',
    prospect: 'facts',
    reflection: 'facts',
    educationWork: 'facts',
    summary: 'narrative',
    alias: 'identity',
    safeContact: 'identity',
  },
};
