import { codeList } from './code-row.js';

export const role = codeList({ source: 'decided' }, [
  { code: 'caseworker', de: 'Berater*in', en: 'caseworker' },
  { code: 'lead', de: 'Leitung', en: 'lead' },
  { code: 'coordinator', de: 'Koordination', en: 'coordinator' },
  { code: 'administrator', de: 'Administration', en: 'administrator' },
  { code: 'auditor', de: 'Datenschutz', en: 'data protection' },
]);

export const organisationKind = codeList({ source: 'found: KOK e.V., member organisations' }, [
  { code: 'specialised-centre', de: 'Fachberatungsstelle', en: 'specialised counselling centre' },
  { code: 'womens-shelter', de: 'Frauenhaus', en: 'women’s shelter' },
  { code: 'network-office', de: 'Netzwerkbüro', en: 'network office' },
  { code: 'operator', de: 'Betrieb', en: 'operator', source: 'decided' },
  { code: 'other', de: 'Sonstige', en: 'other', source: 'decided' },
]);
