/** A dimension of the release that HTCDS 2.0 (IOM, CC BY 4.0) has a field for, and its codes as far as it has them. */
export interface HtcdsField {
  readonly field: string;
  readonly dimension: string;
  /** Code of the release → code of the standard; what is left out has none. */
  readonly codes: Readonly<Record<string, string>>;
}

export const htcdsFields: readonly HtcdsField[] = [
  {
    field: 'prs_Gender',
    dimension: 'gender',
    codes: { female: 'Feminine', male: 'Masculine', diverse: 'NonConforming', u: 'NonSpecifiedUnknown' },
  },
  // Countries are ISO 3166 codes in both.
  {
    field: 'prs_Citizenship',
    dimension: 'nationality',
    codes: Object.fromEntries(['NG', 'GN', 'GM', 'RO', 'BG', 'HU', 'DE'].map((code) => [code, code])),
  },
  { field: 'prs_NumberOfChildren', dimension: 'children', codes: { '0': '0', '1': '1', '2': '2' } },
  {
    field: 'vic_TypeOfExploitation',
    dimension: 'exploitation',
    codes: {
      sexual: 'SexualExploitation',
      labour: 'ForcedLabour',
      begging: 'ForcedBegging',
      'criminal-acts': 'Other',
      'organ-removal': 'OrganRemoval',
      'forced-marriage': 'ForcedMarriage',
      'surrogacy-adoption': 'Other',
      'threatened-unclear': 'Other',
    },
  },
  {
    field: 'vic_ForcedLabourIndustry',
    dimension: 'sector',
    codes: {
      household: 'T_ActivitiesOfHouseholdsAsEmployers',
      care: 'Q_HumanHealthAndSocialWorkActivities',
      catering: 'I_AccommodationAndFoodServiceActivities',
      building: 'F_Construction',
      farming: 'A_AgricultureForestryAndFishing',
      cleaning: 'N_AdministrativeAndSupportServiceActivities',
      transport: 'H_TransportationAndStorage',
      meat: 'C_Manufacturing',
      beauty: 'S_OtherServiceActivities',
    },
  },
  {
    field: 'vic_MethodsOfControl',
    dimension: 'means',
    codes: {
      deception: 'FalsePromises',
      debt: 'DebtBondage',
      threats: 'PhysicalThreats',
      violence: 'PhysicalAbuse',
      'withheld-papers': 'WithholdsDocuments',
      isolation: 'Other',
      'spiritual-pressure': 'Other',
      dependency: 'Other',
      other: 'Other',
    },
  },
];

/** Where the standard has no field: our own name space, as it asks for. */
export const ownField = (dimension: string): string => `geleit_${dimension}`;
