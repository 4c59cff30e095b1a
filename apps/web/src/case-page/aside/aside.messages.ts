const de = {
  caseAside: {
    label: 'Das Wichtigste', nextDeadline: 'Nächste Frist', noDeadline: 'Keine offene Frist', setDeadline: 'Frist setzen', others: 'Alle offenen Fristen', more: 'und 1 weitere |||| und %{smart_count} weitere',
    elapsed: '%{gone} von %{all} Tagen vergangen', contact: 'Sicherer Kontakt', show: 'Anzeigen', hide: 'Verbergen', contactHidden: 'Nur auf Klick, damit niemand mitliest.', contactNone: 'Noch kein sicherer Kontakt eingetragen.', contactElse: 'Sehen nur Zuständige und Leitung.', anonymous: 'Anonym geführt, ohne Namen und Kontakt.', alias: 'Spitzname',
    residence: 'Aufenthalt', noResidence: 'Noch kein Status eingetragen', history: 'Verlauf', record: 'Eintragen', until: 'bis %{day}', atLeast: 'mind. %{day}', since: 'seit %{day}', appliedOn: 'beantragt %{day}', expired: 'abgelaufen %{day}', open: 'ohne Ende', issued: 'Ausgestellt: %{documents}',
    safety: 'Schutz', riskLevel: 'Gefährdung', reviewOn: 'Nächste Einschätzung', reviewLate: 'überfällig seit %{day}', children: 'Kinder', noChildren: 'keine eingetragen', notAssessed: 'nicht eingeschätzt',
    facts: 'Merkmale', noFacts: 'Noch keine Merkmale eingetragen', responsible: 'Zuständig', nobody: 'Niemand', lastContact: 'Letzter Kontakt', change: 'Ändern', moreOnPhone: 'Merkmale und Zuständigkeit', edit: 'Ändern',
    exploitation: 'Ausbeutung', origin: 'Herkunft', age: 'Alter', gender: 'Geschlecht', languages: 'Sprachen',
  },
};
const en: typeof de = {
  caseAside: {
    label: 'Key facts', nextDeadline: 'Next deadline', noDeadline: 'No open deadline', setDeadline: 'Set a deadline', others: 'All open deadlines', more: 'and 1 more |||| and %{smart_count} more',
    elapsed: '%{gone} of %{all} days gone', contact: 'Safe contact', show: 'Show', hide: 'Hide', contactHidden: 'On a click only, so that nobody reads along.', contactNone: 'No safe contact entered yet.', contactElse: 'Only the responsible worker and the lead see it.', anonymous: 'Kept anonymously, without name and contact.', alias: 'Nickname',
    residence: 'Residence', noResidence: 'No status entered yet', history: 'History', record: 'Enter', until: 'until %{day}', atLeast: 'at least %{day}', since: 'since %{day}', appliedOn: 'applied %{day}', expired: 'expired %{day}', open: 'no end', issued: 'Issued: %{documents}',
    safety: 'Safety', riskLevel: 'Risk', reviewOn: 'Next assessment', reviewLate: 'overdue since %{day}', children: 'Children', noChildren: 'none entered', notAssessed: 'not assessed',
    facts: 'Facts', noFacts: 'No facts entered yet', responsible: 'Responsible', nobody: 'Nobody', lastContact: 'Last contact', change: 'Change', moreOnPhone: 'Facts and responsibility', edit: 'Change',
    exploitation: 'Exploitation', origin: 'Origin', age: 'Age', gender: 'Gender', languages: 'Languages',
  },
};
export const asideMessages = { de, en };
