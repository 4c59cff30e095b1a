import { codeList } from './code-row.js';

/** Every channel but `without-client` is a contact with the client. */
export const channel = codeList({ source: 'decided', isCounted: true }, [
  { code: 'in-person', de: 'persönlich', en: 'in person' },
  { code: 'outreach', de: 'aufsuchend', en: 'outreach' },
  { code: 'accompaniment', de: 'Begleitung', en: 'accompaniment' },
  { code: 'phone', de: 'Telefon', en: 'phone' },
  { code: 'video', de: 'Video', en: 'video' },
  { code: 'messenger', de: 'Messenger', en: 'messenger' },
  { code: 'email', de: 'E-Mail', en: 'e-mail' },
  { code: 'online-platform', de: 'Onlineberatung', en: 'online counselling' },
  { code: 'letter', de: 'Brief', en: 'letter' },
  { code: 'without-client', de: 'ohne Klient*in', en: 'without the client' },
]);

export const stepOutcome = codeList({ source: 'decided' }, [
  { code: 'done', de: 'erledigt', en: 'done' },
  { code: 'follow-up', de: 'Folgetermin', en: 'follow-up' },
  { code: 'missed', de: 'nicht erschienen', en: 'missed' },
  { code: 'refused', de: 'abgelehnt', en: 'refused' },
]);

/** Address book, with whom a step was taken, recipient of a consent. */
export const partnerKind = codeList({ source: 'decided' }, [
  { code: 'client', de: 'Klient*in', en: 'client' },
  { code: 'lawyer', de: 'Anwält*in', en: 'lawyer' },
  { code: 'interpreter', de: 'Sprachmittlung', en: 'interpreter' },
  { code: 'police', de: 'Polizei', en: 'police' },
  { code: 'court', de: 'Justiz', en: 'courts and prosecution' },
  { code: 'authority', de: 'Behörde', en: 'authority' },
  { code: 'health-service', de: 'Gesundheitswesen', en: 'health service' },
  { code: 'counselling-centre', de: 'Beratungsstelle', en: 'counselling centre' },
  { code: 'other', de: 'Sonstige', en: 'other' },
]);

export const contactTopic = codeList({ source: 'found: SOLWODI, first contacts 2023', isCounted: true }, [
  { code: 'asylum', de: 'Asyl', en: 'asylum' },
  { code: 'violence', de: 'Gewalt', en: 'violence' },
  { code: 'prostitution', de: 'Prostitution', en: 'prostitution' },
  { code: 'trafficking', de: 'Menschenhandel', en: 'trafficking', source: 'decided' },
  { code: 'general', de: 'allgemein', en: 'general' },
  { code: 'other', de: 'Sonstiges', en: 'other' },
]);
