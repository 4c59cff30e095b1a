import { codeList } from './code-row.js';

/** Areas of support. The category is that of a kind which has none of its own. */
export const supportArea = codeList({ source: 'decided' }, [
  { code: 'stabilisation', de: 'Stabilisierung', en: 'stabilisation', statistics: 'psychosocial' },
  { code: 'housing', de: 'Unterbringung', en: 'housing', statistics: 'housing' },
  { code: 'health', de: 'Gesundheit', en: 'health', statistics: 'health' },
  {
    code: 'legal',
    de: 'Recht und Strafverfahren',
    en: 'law and criminal proceedings',
    short: { de: 'Recht', en: 'law' },
    statistics: 'legal',
  },
  { code: 'residence', de: 'Aufenthalt', en: 'residence', statistics: 'authorities' },
  { code: 'livelihood', de: 'Existenzsicherung', en: 'livelihood', statistics: 'benefits' },
  {
    code: 'education-work',
    de: 'Arbeit, Bildung, Sprache',
    en: 'work, education, language',
    short: { de: 'Arbeit, Bildung', en: 'work, education' },
    statistics: 'work',
  },
  {
    code: 'family',
    de: 'Familie und Kinder',
    en: 'family and children',
    short: { de: 'Familie', en: 'family' },
    statistics: 'pregnancy-children',
  },
  { code: 'return', de: 'Rückkehr', en: 'return', statistics: 'return' },
  {
    code: 'network',
    de: 'Netzwerk und Behörden',
    en: 'network and authorities',
    short: { de: 'Netzwerk', en: 'network' },
    statistics: 'authorities',
  },
]);
