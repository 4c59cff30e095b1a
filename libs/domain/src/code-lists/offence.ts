import { codeList, type CodeFacts } from './code-row.js';

const schwarzArbG = 'found: SchwarzArbG, April 2026';
const recall = 'recall';

const exploitation = [
  { code: 'stgb-232', de: 'Menschenhandel', en: 'trafficking in human beings', norm: '§ 232 StGB' },
  { code: 'stgb-232a', de: 'Zwangsprostitution', en: 'forced prostitution', norm: '§ 232a StGB' },
  { code: 'stgb-232b', de: 'Zwangsarbeit', en: 'forced labour', norm: '§ 232b StGB' },
  { code: 'stgb-233', de: 'Ausbeutung der Arbeitskraft', en: 'exploitation of labour', norm: '§ 233 StGB' },
  {
    code: 'stgb-233a',
    de: 'Ausbeutung unter Ausnutzung einer Freiheitsberaubung',
    en: 'exploitation under deprivation of liberty',
    norm: '§ 233a StGB',
  },
] as const satisfies readonly CodeFacts<string>[];

const furtherOffences = [
  { code: 'stgb-180a', de: 'Ausbeutung von Prostituierten', en: 'exploitation of prostitutes', norm: '§ 180a StGB' },
  { code: 'stgb-181a', de: 'Zuhälterei', en: 'pimping', norm: '§ 181a StGB' },
  {
    code: 'stgb-177',
    de: 'sexueller Übergriff, Nötigung, Vergewaltigung',
    en: 'sexual assault, rape',
    norm: '§ 177 StGB',
    source: recall,
  },
  {
    code: 'stgb-176',
    de: 'sexueller Missbrauch von Kindern',
    en: 'sexual abuse of children',
    norm: '§§ 176–176e StGB',
    source: recall,
  },
  {
    code: 'stgb-182',
    de: 'sexueller Missbrauch von Jugendlichen',
    en: 'sexual abuse of juveniles',
    norm: '§ 182 StGB',
    source: recall,
  },
  {
    code: 'stgb-184i-k',
    de: 'sexuelle Belästigung u. a.',
    en: 'sexual harassment',
    norm: '§§ 184i–184k StGB',
    source: recall,
  },
  { code: 'stgb-237', de: 'Zwangsheirat', en: 'forced marriage', norm: '§ 237 StGB' },
  { code: 'stgb-235', de: 'Entziehung Minderjähriger', en: 'abduction of minors', norm: '§ 235 StGB' },
  { code: 'stgb-236', de: 'Kinderhandel', en: 'child trafficking', norm: '§ 236 StGB' },
  { code: 'stgb-234', de: 'Menschenraub', en: 'kidnapping', norm: '§ 234 StGB', source: recall },
  { code: 'stgb-239', de: 'Freiheitsberaubung', en: 'deprivation of liberty', norm: '§ 239 StGB', source: recall },
  { code: 'stgb-240', de: 'Nötigung', en: 'coercion', norm: '§ 240 StGB' },
  { code: 'stgb-241', de: 'Bedrohung', en: 'threats', norm: '§ 241 StGB', source: recall },
  { code: 'stgb-253', de: 'Erpressung', en: 'extortion', norm: '§§ 253, 255 StGB', source: recall },
  { code: 'stgb-223ff', de: 'Körperverletzung', en: 'bodily harm', norm: '§§ 223–226 StGB', source: recall },
  {
    code: 'stgb-226a',
    de: 'Verstümmelung weiblicher Genitalien',
    en: 'female genital mutilation',
    norm: '§ 226a StGB',
    source: recall,
  },
  { code: 'stgb-291', de: 'Wucher (Miete, Lohn)', en: 'usury (rent, wages)', norm: '§ 291 StGB', source: recall },
  {
    code: 'stgb-266a',
    de: 'Vorenthalten von Arbeitsentgelt',
    en: 'withholding of social contributions',
    norm: '§ 266a StGB',
    source: recall,
  },
  {
    code: 'stgb-273-276',
    de: 'Missbrauch von Ausweisen, falsche Papiere',
    en: 'identity document offences',
    norm: '§§ 273, 275, 276, 281 StGB',
    source: recall,
  },
  {
    code: 'schwarzarbg-10',
    de: 'illegale Beschäftigung zu ungünstigen Bedingungen',
    en: 'illegal employment on bad terms',
    norm: '§ 10 SchwarzArbG',
    source: schwarzArbG,
  },
  {
    code: 'schwarzarbg-10a',
    de: 'Beschäftigung von Betroffenen des Menschenhandels ohne Titel',
    en: 'employing trafficked persons without title',
    norm: '§ 10a SchwarzArbG',
    source: schwarzArbG,
  },
  {
    code: 'schwarzarbg-11',
    de: 'illegale Beschäftigung in größerem Umfang oder von Minderjährigen',
    en: 'illegal employment on a large scale or of minors',
    norm: '§ 11 SchwarzArbG',
    source: schwarzArbG,
  },
  {
    code: 'auegg-15a',
    de: 'ausbeuterische Leiharbeit ohne Titel',
    en: 'exploitative agency work without title',
    norm: '§ 15a AÜG',
    source: recall,
  },
  {
    code: 'aufenthg-96',
    de: 'Einschleusen von Ausländern',
    en: 'smuggling',
    norm: '§§ 96, 97 AufenthG',
    source: recall,
  },
  {
    code: 'aufenthg-95',
    de: 'unerlaubte Einreise oder Aufenthalt (der Betroffenen)',
    en: 'illegal entry or stay (of the client)',
    norm: '§ 95 AufenthG',
    source: recall,
  },
  {
    code: 'prostschg-32-33',
    de: 'Verstöße des Prostitutionsbetriebs',
    en: 'brothel offences',
    norm: '§§ 32, 33 ProstSchG',
    source: recall,
  },
  {
    code: 'tpg-18',
    de: 'Organ- und Gewebehandel',
    en: 'organ and tissue trade',
    norm: '§ 18 TPG',
    source: 'found: TPG, April 2026',
  },
  {
    code: 'eschg-1',
    de: 'missbräuchliche Fortpflanzungstechniken, Leihmutterschaft',
    en: 'surrogacy offences',
    norm: '§ 1 ESchG',
    source: recall,
  },
  {
    code: 'advermig-14',
    de: 'Ersatzmutter- oder Adoptionsvermittlung',
    en: 'surrogate or adoption brokering',
    norm: '§§ 13a–14b AdVermiG',
    source: recall,
  },
  { code: 'other', de: 'andere Straftat', en: 'other offence', source: 'decided' },
] as const satisfies readonly CodeFacts<string>[];

/**
 * Offences as the centre assesses them, never the finding of a court. Reforms end rows and add new ones.
 * Trafficking and exploitation (§§ 232 to 233a StGB) count by themselves, the rest as other.
 */
export const offence = codeList({ source: 'found: StGB, April 2026', isCounted: true }, [
  ...exploitation,
  ...furtherOffences.map((row) => ({ ...row, statistics: 'other' })),
  { code: 'not-assessed', de: 'nicht beurteilt', en: 'not assessed', statistics: null, source: 'decided' },
]);
