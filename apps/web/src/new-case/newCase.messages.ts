const de = {
  newCase: {
    title: 'Neuer Fall', hint: 'Nur die erste Frage braucht eine Antwort. Alles andere kann leer bleiben oder später folgen.', save: 'Fall anlegen', saved: '%{code} ist angelegt',
    contact: 'Wie ist die Person für Sie erreichbar?', anonymous: 'Anonym', anonymousHint: 'Es wird nichts gespeichert, was die Person kenntlich macht.', safeContact: 'Mit sicherem Kontakt', safeContactHint: 'Ein Rufname und ein sicherer Weg, für wenige sichtbar.',
    alias: 'Rufname', aliasHint: 'Nur für Zuständige, Vertretung und Leitung', contactWay: 'Sicherer Kontakt', contactWayHint: 'Wann und wie, und was nie geschehen darf',
    risk: 'Erste Gefährdungseinschätzung', riskLevel: 'Gefährdung', note: 'Wie kommen Sie zu dieser Einschätzung?', noteHint: 'Ohne Namen, Adressen und Aktenzeichen',
    known: 'Was schon bekannt ist', knownHint: 'freiwillig', gender: 'Geschlecht', ageGroup: 'Alter', nationality: 'Nationalität', languages: 'Sprachen', exploitation: 'Ausbeutung, vor allem', referral: 'Kommt über', identification: 'Menschenhandel',
    file: 'Ablage', code: 'Fallcode', codeHint: 'Leer lassen: Geleit vergibt einen Code wie ADLER-17, ohne Initialen und Datum.', state: 'Zustand',
  },
};
const en: typeof de = {
  newCase: {
    title: 'New case', hint: 'Only the first question needs an answer. Everything else may stay empty or follow later.', save: 'Open the case', saved: '%{code} has been opened',
    contact: 'How can you reach the person?', anonymous: 'Anonymous', anonymousHint: 'Nothing is stored that would make the person recognisable.', safeContact: 'With a safe contact', safeContactHint: 'A name to call by and a safe way, visible to few.',
    alias: 'Name to call by', aliasHint: 'Only for the responsible worker, deputies and the lead', contactWay: 'Safe contact', contactWayHint: 'When and how, and what must never happen',
    risk: 'First safety assessment', riskLevel: 'Risk', note: 'What leads you to this assessment?', noteHint: 'No names, addresses or file numbers',
    known: 'What is already known', knownHint: 'optional', gender: 'Gender', ageGroup: 'Age', nationality: 'Nationality', languages: 'Languages', exploitation: 'Exploitation, mainly', referral: 'Comes through', identification: 'Trafficking',
    file: 'Filing', code: 'Case code', codeHint: 'Leave empty: Geleit assigns a code such as ADLER-17, without initials or date.', state: 'State',
  },
};
export const newCaseMessages = { de, en };
