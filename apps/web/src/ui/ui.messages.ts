const de = {
  dateField: {
    placeholder: 'TT.MM.JJJJ',
    unread: 'Dieser Tag ist nicht lesbar oder liegt nicht im erlaubten Zeitraum',
    pick: '%{label}: Tag auswählen',
  },
  codeField: { none: 'nicht ausgefüllt', search: 'Suchen …' },
};
const en: typeof de = {
  dateField: {
    placeholder: 'DD.MM.YYYY',
    unread: 'This day is not readable or outside the allowed period',
    pick: '%{label}: pick a day',
  },
  codeField: { none: 'not filled in', search: 'Search …' },
};
export const uiMessages = { de, en };
