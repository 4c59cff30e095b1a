import type { CodeListName } from './code-lists.js';
import { codeListNames, codesOf, rowsOf } from './lookup.js';

/** Categories of the release record. A parent and its child are written `parent/child`. */
const categories: Partial<Record<CodeListName, string>> = {
  gender: 'female male diverse',
  yesNo: 'yes no',
  ageGroup: 'under-14 14-17 18-21 22-29 30-39 40-49 50-plus',
  country: 'west-africa other-africa germany eastern-europe-eu other-europe asia americas-oceania',
  nationality: 'west-africa other-africa germany eastern-europe-eu other-europe asia americas-oceania',
  whereabouts: 'with-client elsewhere-in-germany abroad',
  exploitationForm:
    'sexual labour begging criminal-acts organ-removal forced-marriage surrogacy-adoption threatened-unclear',
  offence: 'stgb-232 stgb-232a stgb-232b stgb-233 stgb-233a other',
  sector: 'sexual-services household care catering building farming cleaning transport meat beauty other',
  means: 'deception debt threats violence withheld-papers isolation spiritual-pressure dependency other',
  referralSource:
    'self other-centre reception-bamf police health-prostitution-services private-person lawyer youth-welfare ' +
    'online prison other',
  supportKind:
    'psychosocial crisis authorities asylum pregnancy-children legal health benefits housing criminal-proceedings ' +
    'language work return relocation',
  housingKind:
    'centres-flat womens-shelter collective youth-welfare own-private-flat hotel with-perpetrator homeless other',
  residenceStatus:
    'german-eu secure/protection secure/permit-25-4a secure/permit-25-4b secure/other pending/asylum ' +
    'pending/reflection pending/other tolerated no-papers',
  prospect: 'secured uncertain',
  reflection: 'not-relevant not-applied granted refused',
  cooperation: 'none statement trial-witness refused',
  proceedingOutcome: 'conviction acquittal dropped open',
  benefitKind: 'asylblg sgb-2 sgb-12 sgb-8 work compensation wages',
  benefitState: 'not-claimed claimed received',
  educationWork: 'language-course school training job',
  closingReason: 'aim-reached referred-on moved contact-lost returned deported no-trafficking other',
};

describe('in the national statistics', () => {
  it.each(Object.entries(categories) as [CodeListName, string][])(
    'every code of %s falls into a category, and every category can be reached',
    (list, expected) => {
      const counted = rowsOf(list).map((row) => row.statistics);
      expect(counted).not.toContain(undefined);

      const reached = new Set(counted.filter((category) => category !== null && category !== 'u'));
      expect([...reached].toSorted()).toEqual(expected.split(' ').toSorted());
    },
  );

  it.each(codeListNames)('nobody who is unknown or says nothing is left out of %s', (list) => {
    const unanswered = rowsOf(list).filter(({ code }) => code === 'unknown' || code === 'not-stated');
    expect(unanswered.map((row) => row.statistics)).toEqual(['u', 'u']);
  });

  it('every area of support is a category that its kinds share', () => {
    const known = categories.supportKind?.split(' ') ?? [];
    const areas = rowsOf('supportArea').filter((row) => row.statistics !== 'u');
    expect(areas.filter((row) => !known.includes(row.statistics ?? ''))).toEqual([]);
  });
});

/** Values of the Human Trafficking Case Data Standard 2.0. */
const htcds: Partial<Record<CodeListName, string>> = {
  gender: 'Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown',
  caseState: 'Active FollowUp Closed ClosedReferred',
  identification: 'PossibleVictimOfTrafficking ActualVictimOfTrafficking NotAVictimOfTrafficking',
  identifiedBy: 'Police NGO CourtOrProsecution NonPoliceGovernmentalOrganization Other',
  recruiter: 'Familial Acquainted Unaquainted',
  recruitment: 'AtWork ThroughOnlineSocialNetworks ThroughFamilyOrFamilyEvents Other',
  exploitationForm:
    'ForcedLabour SexualExploitation ForcedMarriage Servitude OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other',
  means:
    'PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises PhysicalAbuse ' +
    'SexualAbuse TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities ' +
    'PsychologicalAbuse PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments Other',
  sector:
    'A_AgricultureForestryAndFishing C_Manufacturing F_Construction H_TransportationAndStorage ' +
    'I_AccommodationAndFoodServiceActivities N_AdministrativeAndSupportServiceActivities ' +
    'Q_HumanHealthAndSocialWorkActivities S_OtherServiceActivities T_ActivitiesOfHouseholdsAsEmployers',
};

describe('in an exchange by HTCDS 2.0', () => {
  it.each(codeListNames)('%s uses values of the standard only', (list) => {
    const allowed = htcds[list]?.split(' ') ?? [];
    const used = rowsOf(list).flatMap((row) => row.htcds ?? []);
    expect(used.filter((value) => !allowed.includes(value))).toEqual([]);
  });

  it('every means of control has its value', () => {
    const answered = rowsOf('means').filter((row) => row.statistics !== 'u');
    expect(answered.filter((row) => row.htcds === undefined)).toEqual([]);
    expect(codesOf('means')).toHaveLength(21);
  });
});
