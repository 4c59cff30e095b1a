import { codeList } from './code-row.js';

/** How the client came to the centre. */
export const referralSource = codeList(
  { source: 'found in part: Nadeschda Herford, yearly figures; rest decided', isCounted: true },
  [
    { code: 'self', de: 'selbst gemeldet', en: 'came on their own' },
    {
      code: 'counselling-centre',
      de: 'andere Beratungsstelle',
      en: 'other counselling centre',
      statistics: 'other-centre',
    },
    { code: 'police', de: 'Polizei', en: 'police' },
    { code: 'private-person', de: 'Privatperson', en: 'private person' },
    { code: 'lawyer', de: 'Anwält*in', en: 'lawyer' },
    { code: 'youth-welfare', de: 'Jugendamt', en: 'youth welfare office' },
    { code: 'online-counselling', de: 'Onlineberatung', en: 'online counselling', statistics: 'online' },
    { code: 'prison', de: 'Justizvollzugsanstalt', en: 'prison', short: { de: 'JVA', en: 'prison' } },
    { code: 'reception-centre', de: 'Aufnahmeeinrichtung', en: 'reception centre', statistics: 'reception-bamf' },
    {
      code: 'bamf',
      de: 'Bundesamt für Migration und Flüchtlinge',
      en: 'Federal Office for Migration and Refugees',
      short: { de: 'BAMF', en: 'BAMF' },
      statistics: 'reception-bamf',
    },
    {
      code: 'health-service',
      de: 'Arztpraxis, Klinik',
      en: 'doctor, hospital',
      statistics: 'health-prostitution-services',
    },
    {
      code: 'prostitution-service',
      de: 'Beratung zu Prostitution',
      en: 'counselling for sex workers',
      statistics: 'health-prostitution-services',
    },
    { code: 'womens-shelter', de: 'Frauenhaus', en: 'women’s shelter', statistics: 'other' },
    { code: 'foreigners-office', de: 'Ausländerbehörde', en: 'foreigners’ office', statistics: 'other' },
    { code: 'customs', de: 'Zoll', en: 'customs', statistics: 'other' },
    { code: 'court', de: 'Justiz', en: 'courts and prosecution', statistics: 'other' },
    { code: 'outreach', de: 'Streetwork', en: 'outreach', statistics: 'other' },
    { code: 'helpline', de: 'Hilfetelefon', en: 'helpline', statistics: 'other' },
    { code: 'other', de: 'Sonstige', en: 'other' },
  ],
);

/** HTCDS `vic_TraffickingStatus`. */
export const identification = codeList({ source: 'found: HTCDS 2.0, vic_TraffickingStatus' }, [
  { code: 'suspected', de: 'Verdacht', en: 'suspected', htcds: 'PossibleVictimOfTrafficking' },
  { code: 'confirmed', de: 'bestätigt', en: 'confirmed', htcds: 'ActualVictimOfTrafficking' },
  { code: 'not-trafficking', de: 'kein Menschenhandel', en: 'not trafficking', htcds: 'NotAVictimOfTrafficking' },
]);

/** HTCDS `vic_TraffickingStatusDecisionMakingOrg`. */
export const identifiedBy = codeList({ source: 'found: HTCDS 2.0, vic_TraffickingStatusDecisionMakingOrg' }, [
  { code: 'centre', de: 'Beratungsstelle', en: 'counselling centre', htcds: 'NGO' },
  { code: 'police', de: 'Polizei', en: 'police', htcds: 'Police' },
  { code: 'court', de: 'Justiz', en: 'courts and prosecution', htcds: 'CourtOrProsecution' },
  { code: 'authority', de: 'Behörde', en: 'authority', htcds: 'NonPoliceGovernmentalOrganization' },
  { code: 'other', de: 'Sonstige', en: 'other', htcds: 'Other' },
]);
