/** An answer is so many times as likely for cases that gave one of these answers before; 0: impossible. */
export interface Affinity {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly given: string;
  readonly of: readonly string[];
  readonly times: number;
}

const westAfrica = ['NG', 'GN', 'GM', 'west-africa/other'];
const europe = ['RO', 'BG', 'HU', 'eastern-europe-eu/other', 'DE'];
const minors = ['under-14', '14-17'];
const parents = ['1', '2', '3-plus'];
const jobs = ['care', 'catering', 'building', 'farming', 'cleaning', 'transport', 'meat', 'beauty', 'household'];
const forms = ['sexual', 'labour', 'begging', 'criminal-acts', 'forced-marriage', 'threatened-unclear'];

function affinity(
  dimension: string,
  codes: readonly string[],
  given: string,
  of: readonly string[],
  times: number,
): Affinity {
  return { dimension, codes, given, of, times };
}

/** What goes together, roughly: enough for tables of two questions to look like life. */
export const affinities: readonly Affinity[] = [
  affinity('ageGroup', minors, 'nationality', ['DE', 'asia/other'], 3),
  affinity('pregnancy', ['yes'], 'gender', ['male'], 0),
  affinity('pregnancy', ['yes'], 'ageGroup', ['under-14', '50-plus'], 0),
  affinity('children', parents, 'ageGroup', minors, 0.1),
  affinity('children', ['2', '3-plus'], 'ageGroup', ['30-39', '40-49'], 3),
  affinity('childrenWhere', ['with-client', 'elsewhere-in-germany', 'abroad'], 'children', ['0', 'u'], 0),
  affinity('exploitation', ['labour'], 'gender', ['male'], 6),
  affinity('exploitation', ['labour'], 'nationality', ['asia/other', 'RO', 'BG'], 3),
  affinity('exploitation', ['sexual'], 'nationality', westAfrica, 2),
  affinity('exploitation', ['sexual'], 'gender', ['male'], 0.2),
  affinity('exploitation', ['labour'], 'ageGroup', minors, 0.2),
  ...forms.map((form) => affinity('furtherForms', [form], 'exploitation', [form], 0)),
  affinity('offences', ['stgb-232a'], 'exploitation', ['labour', 'begging', 'criminal-acts'], 0.1),
  affinity('offences', ['stgb-233', 'stgb-232b'], 'exploitation', ['labour'], 20),
  affinity(
    'sector',
    ['sexual-services'],
    'exploitation',
    ['labour', 'begging', 'criminal-acts', 'forced-marriage'],
    0.05,
  ),
  affinity('sector', jobs, 'exploitation', ['labour'], 25),
  affinity('country', ['germany'], 'nationality', europe, 5),
  affinity('country', ['transit-europe', 'transit-elsewhere'], 'nationality', westAfrica, 6),
  affinity('country', ['country-of-origin', 'transit-europe', 'transit-elsewhere'], 'nationality', ['DE'], 0),
  affinity('recruitedIn', ['germany'], 'nationality', ['DE'], 40),
  affinity('recruitedIn', ['country-of-origin', 'transit-europe', 'transit-elsewhere'], 'nationality', ['DE'], 0),
  affinity('means', ['spiritual-pressure'], 'nationality', ['NG'], 10),
  affinity('referral', ['reception-bamf'], 'nationality', westAfrica, 4),
  affinity('referral', ['reception-bamf'], 'nationality', europe, 0.05),
  affinity('referral', ['youth-welfare'], 'ageGroup', minors, 8),
  affinity('referral', ['police'], 'nationality', europe, 3),
  affinity('residence', ['german-eu'], 'nationality', europe, 60),
  affinity('residence', ['german-eu'], 'nationality', [...westAfrica, 'other-africa/other', 'asia/other', 'u'], 0.02),
  affinity('residence', ['pending/asylum'], 'nationality', westAfrica, 2),
  affinity('asylum', ['pending'], 'residence', ['pending/asylum'], 12),
  affinity('asylum', ['granted'], 'residence', ['secure/protection'], 15),
  affinity('asylum', ['refused'], 'residence', ['tolerated'], 6),
  affinity('asylum', ['none'], 'residence', ['german-eu', 'no-papers'], 20),
  affinity('asylum', ['none'], 'residence', ['pending/asylum'], 0.02),
  affinity('reflection', ['not-relevant'], 'residence', ['german-eu'], 6),
  affinity('reflection', ['granted'], 'residence', ['pending/reflection', 'secure/permit-25-4a'], 20),
  affinity('prospect', ['secured'], 'residence', ['german-eu', 'secure/protection', 'secure/other'], 8),
  affinity('prospect', ['uncertain'], 'residence', ['pending/asylum', 'tolerated', 'no-papers'], 4),
  affinity('investigation', ['yes'], 'referral', ['police'], 6),
  affinity('charge', ['yes'], 'investigation', ['u'], 0),
  affinity('outcome', ['conviction', 'acquittal'], 'charge', ['no', 'u'], 0.05),
  affinity('outcome', ['none'], 'investigation', ['yes'], 0.1),
  affinity('cooperation', ['statement', 'trial-witness'], 'investigation', ['yes'], 6),
  affinity('cooperation', ['trial-witness'], 'charge', ['yes'], 10),
  affinity('services', ['asylum'], 'residence', ['german-eu'], 0.02),
  affinity('services', ['pregnancy-children'], 'pregnancy', ['yes'], 12),
  affinity('services', ['pregnancy-children'], 'children', parents, 3),
  affinity('services', ['criminal-proceedings'], 'investigation', ['yes'], 6),
  affinity('housing', ['collective'], 'residence', ['pending/asylum', 'tolerated'], 5),
  affinity('housing', ['collective'], 'residence', ['german-eu'], 0.05),
  affinity('housing', ['youth-welfare'], 'ageGroup', minors, 20),
  affinity('benefits', ['asylblg'], 'residence', ['pending/asylum', 'pending/reflection', 'tolerated'], 10),
  affinity('benefits', ['asylblg'], 'residence', ['german-eu'], 0),
  affinity('benefits', ['sgb-2'], 'residence', ['german-eu', 'secure/protection', 'secure/permit-25-4a'], 6),
  affinity('benefits', ['sgb-8'], 'ageGroup', minors, 15),
  affinity('contactsClass', ['11-30', '31-plus'], 'minutesClass', ['10-40h', 'over-40h'], 8),
  affinity('contactsClass', ['0'], 'minutesClass', ['2-10h', '10-40h', 'over-40h'], 0),
  affinity('closure', ['ongoing'], 'caseKind', ['new'], 2),
];
