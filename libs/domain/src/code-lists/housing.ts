import { codeList } from './code-row.js';

export const housingKind = codeList({ source: 'decided', isCounted: true }, [
  { code: 'own-shelter', de: 'eigene Schutzwohnung', en: 'safe flat of the centre', statistics: 'centres-flat' },
  { code: 'decentral-flat', de: 'dezentrale Wohnung', en: 'decentral flat', statistics: 'centres-flat' },
  { code: 'womens-shelter', de: 'Frauenhaus', en: 'women’s shelter' },
  { code: 'reception-centre', de: 'Aufnahmeeinrichtung', en: 'reception centre', statistics: 'collective' },
  { code: 'collective', de: 'Gemeinschaftsunterkunft', en: 'collective accommodation' },
  { code: 'youth-welfare', de: 'Jugendhilfe', en: 'youth welfare' },
  { code: 'own-flat', de: 'eigene Wohnung', en: 'own flat', statistics: 'own-private-flat' },
  { code: 'private', de: 'bei Bekannten', en: 'with acquaintances', statistics: 'own-private-flat' },
  { code: 'hotel', de: 'Hotel, Pension', en: 'hotel, guest house' },
  { code: 'with-perpetrator', de: 'bei Täter*innen', en: 'with perpetrators' },
  { code: 'homeless', de: 'wohnungslos', en: 'homeless' },
  { code: 'other', de: 'Sonstiges', en: 'other' },
]);

export const stayEnd = codeList({ source: 'decided' }, [
  { code: 'moved-on', de: 'ausgezogen', en: 'moved on' },
  { code: 'relocated', de: 'verlegt', en: 'relocated' },
  { code: 'missing', de: 'Aufenthaltsort unbekannt', en: 'whereabouts unknown' },
  { code: 'other', de: 'Sonstiges', en: 'other' },
]);
