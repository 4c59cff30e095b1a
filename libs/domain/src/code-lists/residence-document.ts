import { codeList } from './code-row.js';

/** The paper issued: not the same as the status it proves. */
export const residenceDocument = codeList({ source: 'found: AufenthG, AsylG' }, [
  {
    code: 'permit-card',
    de: 'elektronischer Aufenthaltstitel (eAT)',
    en: 'residence permit card',
    short: { de: 'eAT', en: 'permit card' },
  },
  { code: 'toleration', de: 'Duldung', en: 'toleration' },
  { code: 'asylum-permission', de: 'Aufenthaltsgestattung', en: 'asylum permission' },
  { code: 'arrival-certificate', de: 'Ankunftsnachweis', en: 'arrival certificate' },
  { code: 'fiction-certificate', de: 'Fiktionsbescheinigung', en: 'fictional certificate' },
  {
    code: 'border-crossing-certificate',
    de: 'Grenzübertrittsbescheinigung',
    en: 'border crossing certificate',
    short: { de: 'GÜB', en: 'border certificate' },
  },
  { code: 'visa', de: 'Visum', en: 'visa' },
  { code: 'none', de: 'kein Dokument', en: 'none', source: 'decided' },
  { code: 'other', de: 'Sonstiges', en: 'other', source: 'decided' },
]);
