const de = {
  layout: {
    demo: 'Demo: erfundene Daten', skip: 'Zum Inhalt springen', navigation: 'Hauptnavigation', search: 'Fall suchen', searchHint: 'Fall nach Code suchen', searchKey: 'Strg K',
    searchEmpty: 'Kein Fall passt dazu', searchStart: 'Anfang eines Codes eingeben, zum Beispiel ADLER', account: 'Konto, Sprache, Hell oder Dunkel', theme: 'Erscheinung',
    light: 'Hell', dark: 'Dunkel', system: 'Wie das Gerät', language: 'Sprache', logout: 'Abmelden', password: 'Passwort ändern', keys: 'Tastenkürzel', overdue: '%{count} überfällig',
    notFound: 'Diese Seite gibt es nicht', notFoundHint: 'Vielleicht ist der Fall nicht (mehr) für Sie zugänglich.', home: 'Zur Startseite', denied: 'Kein Zugriff', deniedHint: 'Für diese Seite fehlt Ihrer Rolle die Berechtigung.',
    awaiting: 'Ihr Zugang ist noch nicht bestätigt', awaitingHint: 'Eine Leitung vergleicht am Telefon Ihre vier Prüfwörter und bestätigt Sie. Danach sehen Sie hier die Fälle.',
    idleTitle: 'Noch da?', idleText: 'Ohne Eingabe endet die Sitzung in etwa einer Minute. Entwürfe bleiben.', idleStay: 'Weiterarbeiten',
  },
  menu: {
    home: 'Was braucht mich', homeShort: 'Heute', overview: 'Übersicht', cases: 'Fälle', deadlines: 'Fristen', note: 'Notieren', more: 'Mehr', centre: 'Beratungsstelle',
    team: 'Team', organisations: 'Organisationen', audit: 'Prüfprotokoll',
  },
  role: { caseworker: 'Beratung', lead: 'Leitung', coordinator: 'Koordination', administrator: 'Verwaltung', auditor: 'Datenschutz' },
  keys: {
    title: 'Tastenkürzel', leave: 'Sofort verlassen', search: 'Fall suchen', note: 'Schritt notieren', save: 'Speichern', nextRow: 'Nächste Zeile', previousRow: 'Vorige Zeile', openRow: 'Zeile öffnen',
    newCase: 'Neuer Fall', help: 'Diese Hilfe', closeLayer: 'Ebene schließen, Entwurf bleibt', control: 'Strg', enter: 'Eingabe',
  },
};
const en: typeof de = {
  layout: {
    demo: 'Demo: invented data', skip: 'Skip to content', navigation: 'Main navigation', search: 'Find a case', searchHint: 'Find a case by its code', searchKey: 'Ctrl K',
    searchEmpty: 'No case matches', searchStart: 'Type the start of a code, for example ADLER', account: 'Account, language, light or dark', theme: 'Appearance',
    light: 'Light', dark: 'Dark', system: 'Like the device', language: 'Language', logout: 'Log out', password: 'Change password', keys: 'Keyboard shortcuts', overdue: '%{count} overdue',
    notFound: 'There is no such page', notFoundHint: 'Perhaps the case is not (or no longer) open to you.', home: 'To the start page', denied: 'No access', deniedHint: 'Your role does not include this page.',
    awaiting: 'Your access is not confirmed yet', awaitingHint: 'A lead compares your four check words by phone and confirms you. After that you see the cases here.',
    idleTitle: 'Still there?', idleText: 'Without any input the session ends in about a minute. Drafts stay.', idleStay: 'Keep working',
  },
  menu: {
    home: 'What needs me', homeShort: 'Today', overview: 'Overview', cases: 'Cases', deadlines: 'Deadlines', note: 'Note', more: 'More', centre: 'Counselling centre',
    team: 'Team', organisations: 'Organisations', audit: 'Audit log',
  },
  role: { caseworker: 'Caseworker', lead: 'Lead', coordinator: 'Coordination', administrator: 'Administration', auditor: 'Data protection' },
  keys: {
    title: 'Keyboard shortcuts', leave: 'Leave at once', search: 'Find a case', note: 'Note a step', save: 'Save', nextRow: 'Next row', previousRow: 'Previous row', openRow: 'Open row',
    newCase: 'New case', help: 'This help', closeLayer: 'Close a layer, the draft stays', control: 'Ctrl', enter: 'Enter',
  },
};
export const layoutMessages = { de, en };
