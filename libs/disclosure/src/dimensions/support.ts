import { category, justUnknown, type Dimension } from './dimension.js';

/** What the centre did, and how the person lives. */
export const supportDimensions: readonly Dimension[] = [
  {
    id: 'services',
    de: 'Leistungen der Beratungsstelle',
    en: 'Services of the centre',
    isMultiple: true,
    categories: [
      category('psychosocial', 'psychosoziale Beratung und Begleitung', 'psychosocial counselling'),
      category('crisis', 'Krisenintervention', 'crisis intervention'),
      category('authorities', 'Unterstützung bei Behörden', 'support with authorities'),
      category('asylum', 'Unterstützung im Asylverfahren', 'support in the asylum procedure'),
      category('pregnancy-children', 'Schwangerschaft und Kinder', 'pregnancy and children'),
      category('legal', 'rechtliche Beratung', 'legal advice'),
      category('health', 'Gesundheit', 'health'),
      category('benefits', 'Sozialleistungen', 'benefits'),
      category('housing', 'Unterbringung', 'housing'),
      category('criminal-proceedings', 'Begleitung im Strafverfahren', 'support in criminal proceedings'),
      category('language', 'Spracherwerb', 'language'),
      category('work', 'Arbeit und Ausbildung', 'work and training'),
      category('return', 'Rückkehr', 'return'),
      category('relocation', 'Verlegung', 'relocation'),
    ],
  },
  {
    id: 'housing',
    de: 'Unterbringung',
    en: 'Housing',
    categories: [
      category('centres-flat', 'Wohnung der Beratungsstelle', 'flat of the centre'),
      category('womens-shelter', 'Frauenhaus', 'women’s shelter'),
      category('collective', 'Gemeinschaftsunterkunft', 'collective housing'),
      category('youth-welfare', 'Jugendhilfe', 'youth welfare'),
      category('own-private-flat', 'eigene Wohnung, privat', 'own or private flat'),
      category('hotel', 'Hotel, Pension', 'hotel'),
      category('with-perpetrator', 'bei Täter*innen', 'with perpetrators'),
      category('homeless', 'wohnungslos', 'homeless'),
      category('other', 'sonstige', 'other', { isResidual: true }),
      justUnknown,
    ],
  },
  {
    id: 'education',
    de: 'Bildung und Arbeit',
    en: 'Education and work',
    isMultiple: true,
    categories: [
      category('language-course', 'Sprachkurs', 'language course'),
      category('school', 'Schule', 'school'),
      category('training', 'Ausbildung', 'training'),
      category('job', 'Arbeit', 'job'),
    ],
  },
  {
    id: 'minutesClass',
    de: 'Zeit der Beratung im Jahr',
    en: 'Time of counselling in the year',
    isOrdered: true,
    categories: [
      category('0', 'keine', 'none'),
      category('under-2h', 'unter 2 Stunden', 'under 2 hours'),
      category('2-10h', '2 bis 10 Stunden', '2 to 10 hours'),
      category('10-40h', '10 bis 40 Stunden', '10 to 40 hours'),
      category('over-40h', 'über 40 Stunden', 'over 40 hours'),
    ],
  },
  {
    id: 'contactsClass',
    de: 'Kontakte im Jahr',
    en: 'Contacts in the year',
    isOrdered: true,
    categories: [
      category('0', 'keine', 'none'),
      category('1-3', '1 bis 3', '1 to 3'),
      category('4-10', '4 bis 10', '4 to 10'),
      category('11-30', '11 bis 30', '11 to 30'),
      category('31-plus', '31 und mehr', '31 and more'),
    ],
  },
];

/** First contacts that did not become a case: counted by themselves, one dimension at a time. */
export const firstContactDimensions: readonly Dimension[] = [
  {
    id: 'channel',
    de: 'Weg des Kontakts',
    en: 'Channel',
    categories: [
      category('in-person', 'persönlich', 'in person'),
      category('outreach', 'aufsuchend', 'outreach'),
      category('accompaniment', 'Begleitung', 'accompaniment'),
      category('phone', 'Telefon', 'phone'),
      category('video', 'Video', 'video'),
      category('messenger', 'Messenger', 'messenger'),
      category('email', 'E-Mail', 'e-mail'),
      category('online-platform', 'Onlineberatung', 'online platform'),
      category('letter', 'Brief', 'letter'),
      category('without-client', 'ohne Klient*in', 'without the client'),
      { ...justUnknown, isResidual: true },
    ],
  },
  {
    id: 'topic',
    de: 'Thema des Kontakts',
    en: 'Topic',
    categories: [
      category('asylum', 'Asyl', 'asylum'),
      category('violence', 'Gewalt', 'violence'),
      category('prostitution', 'Prostitution', 'prostitution'),
      category('trafficking', 'Menschenhandel', 'trafficking'),
      category('general', 'allgemein', 'general'),
      category('other', 'sonstiges', 'other', { isResidual: true }),
      justUnknown,
    ],
  },
];
