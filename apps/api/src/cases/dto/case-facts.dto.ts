import type { Code } from '@geleit/domain';
import { CodeOf, CodesOf, Part, PlainDate, rule, WholeNumber, YesNo } from '../../common/validation/field.js';
import { ChildBody } from './child.dto.js';

export class ExploitationFormBody {
  @CodeOf('exploitationForm')
  form!: Code<'exploitationForm'>;

  @YesNo()
  main!: boolean;
}

export class EarlierCooperationBody {
  @CodeOf('cooperation')
  cooperation!: Code<'cooperation'>;

  @PlainDate({ optional: true })
  since?: string;
}

const hasOneMain = (forms: unknown): boolean =>
  !Array.isArray(forms) ||
  forms.length === 0 ||
  forms.filter((one: { main?: unknown } | null) => one?.main === true).length === 1;

/** What is known of the client, all of it coded and all of it optional. */
export class CaseFactsBody {
  @CodeOf('gender', { optional: true }) gender?: Code<'gender'>;
  @CodeOf('ageGroup', { optional: true }) ageGroup?: Code<'ageGroup'>;
  @WholeNumber({ min: 1900, max: 2100, optional: true }) yearOfBirth?: number;
  @CodeOf('nationality', { optional: true }) nationality?: Code<'nationality'>;
  @CodesOf('nationality', { optional: true }) furtherNationalities?: Code<'nationality'>[];
  @CodeOf('country', { optional: true }) countryOfOrigin?: Code<'country'>;
  @CodeOf('country', { optional: true }) lastCountryOfResidence?: Code<'country'>;
  @CodesOf('language', { optional: true }) languages?: Code<'language'>[];
  @CodeOf('yesNo', { optional: true, description: 'talks need an interpreter; code list `yesNo`' })
  interpreter?: Code<'yesNo'>;
  @CodeOf('familyStatus', { optional: true }) familyStatus?: Code<'familyStatus'>;
  @CodeOf('schooling', { optional: true }) schooling?: Code<'schooling'>;
  @CodeOf('yesNo', { optional: true }) disability?: Code<'yesNo'>;
  @Part(() => ChildBody, { optional: true, many: 20 }) children?: ChildBody[];
  @CodeOf('yesNo', { optional: true }) pregnant?: Code<'yesNo'>;
  @CodeOf('yesNo', { optional: true }) minorAtOffence?: Code<'yesNo'>;
  @CodeOf('referralSource', { optional: true }) referralSource?: Code<'referralSource'>;
  @CodeOf('identification', { optional: true }) identification?: Code<'identification'>;
  @CodeOf('identifiedBy', { optional: true }) identifiedBy?: Code<'identifiedBy'>;
  @PlainDate({ optional: true, notInFuture: true }) identifiedOn?: string;
  @CodesOf('indicator', { optional: true }) indicators?: Code<'indicator'>[];

  @Part(() => ExploitationFormBody, { optional: true, many: 12 })
  @rule('oneMain', hasOneMain)
  exploitationForms?: ExploitationFormBody[];

  @CodesOf('sector', { optional: true }) sectors?: Code<'sector'>[];
  @CodesOf('setting', { optional: true }) settings?: Code<'setting'>[];
  @CodesOf('means', { optional: true }) means?: Code<'means'>[];
  @CodeOf('recruitment', { optional: true }) recruitment?: Code<'recruitment'>;
  @CodeOf('recruiter', { optional: true }) recruiter?: Code<'recruiter'>;
  @CodeOf('country', { optional: true }) recruitedIn?: Code<'country'>;
  @CodesOf('country', { optional: true }) transitCountries?: Code<'country'>[];
  @CodesOf('country', { optional: true }) exploitedIn?: Code<'country'>[];
  @CodesOf('land', { optional: true }) exploitedInLands?: Code<'land'>[];
  @PlainDate({ optional: true }) exploitedFrom?: string;
  @PlainDate({ optional: true })
  @rule('before', (until, facts) => notBefore(until, (facts as CaseFactsBody).exploitedFrom))
  exploitedUntil?: string;
  @CodesOf('offence', { optional: true }) offences?: Code<'offence'>[];
  @CodeOf('riskLevel', { optional: true }) riskLevel?: Code<'riskLevel'>;
  @PlainDate({ optional: true }) riskReviewOn?: string;
  @CodeOf('cooperation', { optional: true }) cooperation?: Code<'cooperation'>;
  @PlainDate({ optional: true, description: 'without it the day on which it is changed' })
  cooperationSince?: string;
  @Part(() => EarlierCooperationBody, {
    optional: true,
    many: 40,
    description: 'kept by itself when `cooperation` changes',
  })
  earlierCooperation?: EarlierCooperationBody[];
  @CodeOf('prospect', { optional: true }) prospect?: Code<'prospect'>;
  @CodeOf('reflection', { optional: true }) reflection?: Code<'reflection'>;
  @CodesOf('educationWork', { optional: true }) educationWork?: Code<'educationWork'>[];
}

function notBefore(until: unknown, from: unknown): boolean {
  return typeof until !== 'string' || typeof from !== 'string' || until >= from;
}
