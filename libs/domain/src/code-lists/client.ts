import { codeList } from './code-row.js';

/** HTCDS `prs_Gender`. */
export const gender = codeList(
  { source: 'found: HTCDS 2.0, prs_Gender', isCounted: true, unansweredHtcds: 'NonSpecifiedUnknown' },
  [
    { code: 'female', de: 'weiblich', en: 'female', htcds: 'Feminine' },
    { code: 'male', de: 'männlich', en: 'male', htcds: 'Masculine' },
    {
      code: 'trans-female',
      de: 'trans* weiblich',
      en: 'trans female',
      statistics: 'diverse',
      htcds: 'TransgenderFeminine',
    },
    {
      code: 'trans-male',
      de: 'trans* männlich',
      en: 'trans male',
      statistics: 'diverse',
      htcds: 'TransgenderMasculine',
    },
    { code: 'diverse', de: 'divers, inter*', en: 'diverse, intersex', htcds: 'NonConforming' },
  ],
);

const kokAges = 'found in part: KOK Datenbericht (22–29, 30–39, minors); other limits decided';

/** Parent: of age or not. The limits 14, 18 and 21 are those of German criminal and youth law. */
export const ageGroup = codeList({ source: kokAges, isCounted: true }, [
  {
    code: 'under-14',
    parent: 'minor',
    de: 'unter 14 Jahre',
    en: 'under 14',
    short: { de: 'unter 14', en: 'under 14' },
  },
  { code: '14-17', parent: 'minor', de: '14–17 Jahre', en: '14–17 years', short: { de: '14–17', en: '14–17' } },
  { code: '18-21', parent: 'adult', de: '18–21 Jahre', en: '18–21 years', short: { de: '18–21', en: '18–21' } },
  { code: '22-29', parent: 'adult', de: '22–29 Jahre', en: '22–29 years', short: { de: '22–29', en: '22–29' } },
  { code: '30-39', parent: 'adult', de: '30–39 Jahre', en: '30–39 years', short: { de: '30–39', en: '30–39' } },
  { code: '40-49', parent: 'adult', de: '40–49 Jahre', en: '40–49 years', short: { de: '40–49', en: '40–49' } },
  { code: '50-plus', parent: 'adult', de: 'ab 50 Jahre', en: '50 and older', short: { de: 'ab 50', en: '50+' } },
]);

export const childAgeGroup = codeList({ source: 'decided' }, [
  { code: '0-2', de: '0–2 Jahre', en: '0–2 years' },
  { code: '3-5', de: '3–5 Jahre', en: '3–5 years' },
  { code: '6-11', de: '6–11 Jahre', en: '6–11 years' },
  { code: '12-15', de: '12–15 Jahre', en: '12–15 years' },
  { code: '16-17', de: '16–17 Jahre', en: '16–17 years' },
  { code: '18-plus', de: 'ab 18 Jahre', en: '18 and older' },
]);

/** Where a child of the client is. */
export const whereabouts = codeList({ source: 'decided' }, [
  { code: 'with-client', de: 'bei der Klient*in', en: 'with the client', statistics: 'with-client' },
  {
    code: 'other-parent',
    de: 'beim anderen Elternteil',
    en: 'with the other parent',
    statistics: 'elsewhere-in-germany',
  },
  { code: 'relatives', de: 'bei Verwandten', en: 'with relatives', statistics: 'elsewhere-in-germany' },
  { code: 'foster-care', de: 'in einer Pflegefamilie', en: 'in foster care', statistics: 'elsewhere-in-germany' },
  { code: 'youth-welfare', de: 'in der Jugendhilfe', en: 'in youth welfare care', statistics: 'elsewhere-in-germany' },
  { code: 'country-of-origin', de: 'im Herkunftsland', en: 'in the country of origin', statistics: 'abroad' },
  { code: 'third-country', de: 'in einem anderen Land', en: 'in another country', statistics: 'abroad' },
  { code: 'held-by-perpetrators', de: 'von Täter*innen festgehalten', en: 'held by perpetrators', statistics: null },
  { code: 'missing', de: 'vermisst', en: 'missing', statistics: null },
]);

/** Pregnant, minor at the time of the offence, investigation opened, charge filed. */
export const yesNo = codeList({ source: 'decided', isCounted: true }, [
  { code: 'yes', de: 'ja', en: 'yes' },
  { code: 'no', de: 'nein', en: 'no' },
]);

/** Asked where it matters for benefits and joining families; nobody has to say. */
export const familyStatus = codeList({ source: 'decided' }, [
  { code: 'single', de: 'ledig', en: 'single' },
  { code: 'married', de: 'verheiratet, verpartnert', en: 'married or in a civil partnership' },
  { code: 'religious-marriage', de: 'nur religiös verheiratet', en: 'married by religious rite only' },
  { code: 'separated', de: 'getrennt lebend', en: 'separated' },
  { code: 'divorced', de: 'geschieden', en: 'divorced' },
  { code: 'widowed', de: 'verwitwet', en: 'widowed' },
]);

/** The longest time at school, whatever the certificate is called at home. */
export const schooling = codeList({ source: 'decided' }, [
  { code: 'none', de: 'nie zur Schule gegangen', en: 'never went to school' },
  { code: 'primary', de: 'bis zu 6 Jahre Schule', en: 'up to 6 years of school' },
  { code: 'secondary', de: '7 bis 10 Jahre Schule', en: '7 to 10 years of school' },
  { code: 'upper-secondary', de: 'mehr als 10 Jahre Schule', en: 'more than 10 years of school' },
  { code: 'vocational', de: 'Berufsausbildung', en: 'vocational training' },
  { code: 'university', de: 'Studium', en: 'university' },
]);

export const educationWork = codeList({ source: 'decided', isCounted: true }, [
  { code: 'language-course', de: 'Sprachkurs', en: 'language course' },
  { code: 'school', de: 'Schule', en: 'school' },
  { code: 'training', de: 'Ausbildung', en: 'vocational training' },
  { code: 'job', de: 'Arbeit', en: 'job' },
]);

export const prospect = codeList({ source: 'found in part: KOK Datenbericht 2022', isCounted: true }, [
  { code: 'secured', de: 'Aufenthalt gesichert', en: 'stay secured' },
  { code: 'uncertain', de: 'Aufenthalt ungewiss', en: 'stay uncertain' },
]);

/** The reflection period of § 59 (7) AufenthG. */
export const reflection = codeList({ source: 'decided', isCounted: true }, [
  { code: 'not-relevant', de: 'nicht relevant', en: 'not relevant' },
  { code: 'not-applied', de: 'nicht beantragt', en: 'not applied for' },
  { code: 'applied', de: 'beantragt', en: 'applied for', statistics: 'u' },
  { code: 'granted', de: 'erteilt', en: 'granted' },
  { code: 'refused', de: 'abgelehnt', en: 'refused' },
]);

/** Cooperation with law enforcement; support never depends on it. */
export const cooperation = codeList({ source: 'decided', isCounted: true }, [
  { code: 'none', de: 'keine', en: 'none' },
  { code: 'undecided', de: 'unentschieden', en: 'undecided', statistics: 'none' },
  { code: 'willing', de: 'aussagebereit', en: 'willing to testify', statistics: 'none' },
  { code: 'statement', de: 'hat ausgesagt', en: 'made a statement' },
  { code: 'trial-witness', de: 'Zeug*in im Prozess', en: 'witness at trial' },
  { code: 'refused', de: 'verweigert die Aussage', en: 'refuses to testify' },
]);
