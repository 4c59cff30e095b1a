import { codeList } from './code-row.js';

/** `compensation` and `wages` are dimensions of their own, the other categories those of `benefits`. */
export const benefitKind = codeList({ source: 'decided', isCounted: true }, [
  {
    code: 'asylblg',
    de: 'Asylbewerberleistungen',
    en: 'asylum seekers’ benefits',
    short: { de: 'AsylbLG', en: 'AsylbLG' },
    norm: 'AsylbLG',
  },
  {
    code: 'sgb-2',
    de: 'Grundsicherung für Arbeitsuchende',
    en: 'basic income support for jobseekers',
    short: { de: 'SGB II', en: 'SGB II' },
    norm: 'SGB II',
  },
  {
    code: 'sgb-12',
    de: 'Sozialhilfe',
    en: 'social assistance',
    short: { de: 'SGB XII', en: 'SGB XII' },
    norm: 'SGB XII',
  },
  {
    code: 'sgb-8',
    de: 'Kinder- und Jugendhilfe',
    en: 'child and youth services',
    short: { de: 'SGB VIII', en: 'SGB VIII' },
    norm: 'SGB VIII',
  },
  { code: 'earned-wages', de: 'Arbeitslohn', en: 'earned wages', statistics: 'work' },
  { code: 'child-benefit', de: 'Kindergeld', en: 'child benefit', statistics: null },
  {
    code: 'sgb-14',
    de: 'soziale Entschädigung',
    en: 'social compensation',
    short: { de: 'SGB XIV', en: 'SGB XIV' },
    norm: 'SGB XIV',
    statistics: 'compensation',
  },
  { code: 'damages', de: 'Schadensersatz, Schmerzensgeld', en: 'damages', statistics: 'compensation' },
  { code: 'withheld-wages', de: 'vorenthaltener Lohn', en: 'withheld wages', statistics: 'wages' },
  { code: 'other', de: 'Sonstiges', en: 'other', statistics: null },
]);

export const benefitState = codeList({ source: 'decided', isCounted: true }, [
  { code: 'not-claimed', de: 'nicht beantragt', en: 'not claimed' },
  { code: 'claimed', de: 'beantragt', en: 'claimed' },
  { code: 'granted', de: 'bewilligt', en: 'granted', statistics: 'claimed' },
  { code: 'refused', de: 'abgelehnt', en: 'refused', statistics: 'claimed' },
  { code: 'received', de: 'erhalten', en: 'received' },
]);
