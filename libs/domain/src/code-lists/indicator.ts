import { codeList, type CodeFacts } from './code-row.js';

const fromSolwodi = [
  { code: 'false-promises', de: 'mit falschen Versprechen angeworben', en: 'recruited by false promises' },
  { code: 'papers-withheld', de: 'kein Zugang zu den eigenen Papieren', en: 'no access to own papers' },
  {
    code: 'threatened-with-report',
    de: 'mit Meldung bei Behörden bedroht',
    en: 'threatened with report to authorities',
  },
  { code: 'lives-at-workplace', de: 'wohnt am Arbeitsplatz', en: 'lives at the workplace' },
  { code: 'violence', de: 'erlebt Gewalt', en: 'suffers violence' },
  { code: 'forced-prostitution', de: 'zur Prostitution gezwungen', en: 'forced into prostitution' },
  { code: 'money-held', de: 'Geld wird von anderen verwahrt', en: 'money held by another person' },
  { code: 'excessive-hours', de: 'übermäßige Arbeitszeiten', en: 'excessive working hours' },
  { code: 'transported', de: 'wird zur Arbeit gebracht und abgeholt', en: 'transported to and from work' },
  { code: 'works-off-debt', de: 'arbeitet Schulden ab', en: 'works off a debt' },
  { code: 'not-paid', de: 'nicht wie vereinbart bezahlt', en: 'not paid as agreed' },
  { code: 'locked-in', de: 'wird eingesperrt', en: 'locked in' },
  {
    code: 'moved-often',
    de: 'häufiger Wechsel von Bordell, Stadt oder Land',
    en: 'moved often between brothels, cities, countries',
  },
  { code: 'substance-misuse', de: 'Anzeichen von Substanzmissbrauch', en: 'signs of substance misuse' },
] as const satisfies readonly CodeFacts<string>[];

const fromHelpline = [
  {
    code: 'vulnerability',
    de: 'persönliche und soziale Verwundbarkeit',
    en: 'personal and social vulnerability',
  },
  { code: 'psychological-violence', de: 'psychische Gewalt', en: 'psychological violence' },
  { code: 'spiritual-violence', de: 'spirituelle Gewalt', en: 'spiritual violence' },
] as const satisfies readonly CodeFacts<string>[];

/**
 * Signs that somebody may be trafficked. They never replace professional judgement: no number of them is needed,
 * and none may apply although it is trafficking.
 */
export const indicator = codeList({ source: 'found: KOK e.V., Indikatoren' }, [
  { code: 'false-papers', de: 'fehlende oder falsche Ausweispapiere', en: 'missing or false identity papers' },
  { code: 'signs-of-abuse', de: 'Anzeichen von Misshandlung', en: 'signs of abuse' },
  { code: 'poor-orientation', de: 'kaum Sprach- oder Ortskenntnisse', en: 'little language or orientation' },
  { code: 'unaware-of-rights', de: 'kennt die eigene rechtliche Lage nicht', en: 'does not know the legal situation' },
  { code: 'no-permit', de: 'kein Aufenthaltstitel, keine Arbeitserlaubnis', en: 'no residence title or work permit' },
  {
    code: 'restricted-movement',
    de: 'eingeschränkte Bewegungsfreiheit, kein freier Zugang zu Telefon oder Internet',
    en: 'restricted movement, no free access to phone or internet',
    short: { de: 'eingeschränkte Bewegungsfreiheit', en: 'restricted movement' },
  },
  { code: 'afraid-to-speak', de: 'Angst zu sprechen, wirkt angewiesen', en: 'afraid to speak, seems instructed' },
  { code: 'restlessness', de: 'Unruhe, Fluchtversuche', en: 'restlessness, attempts to flee' },
  { code: 'neglect', de: 'schlechter körperlicher Zustand, Verwahrlosung', en: 'poor physical condition, neglect' },
  { code: 'crowded-living', de: 'große Gruppe in unzumutbarer Unterkunft', en: 'large group in unacceptable housing' },
  ...fromSolwodi.map((row) => ({ ...row, source: 'found: SOLWODI, Identifikation' })),
  ...fromHelpline.map((row) => ({ ...row, source: 'found: Bavarian Anti-Trafficking HELPline, Indikatoren' })),
]);
