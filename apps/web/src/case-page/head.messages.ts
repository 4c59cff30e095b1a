const de = {
  caseHead: {
    cases: 'Fälle', risk: 'Gefährdung %{level}', anonymous: 'anonym', safeContact: 'Sicherer Kontakt', restricted: 'nur für Berechtigte', interpreting: '%{language}', minor: 'minderjährig',
    deadline: 'Frist', residence: 'Aufenthalt', more: 'Mehr', moreActions: 'Mehr: Status, Merkmale, Kurzbeschreibung, Zuständigkeit, Zugriffe',
    changeState: 'Status ändern', editFacts: 'Merkmale ändern', editIdentity: 'Sicherer Kontakt', editSummary: 'Kurzbeschreibung ändern', reassign: 'Zuständigkeit übergeben', accessLog: 'Wer hat zugegriffen', restrict: 'Nur für Berechtigte öffnen', unrestrict: 'Wieder für alle öffnen',
    notFound: 'Diesen Fall gibt es nicht, oder er ist für Sie nicht zugänglich', notFoundHint: 'Vielleicht ist er einer anderen Stelle zugeordnet oder nur für einzelne Personen geöffnet.', toList: 'Zur Fallliste',
    summary: 'Kurzbeschreibung', noSummary: 'Noch keine Kurzbeschreibung.', closedAs: 'Abgeschlossen: %{reason}', reopen: 'Wieder öffnen', closedNote: 'Der Fall ist abgeschlossen. Um etwas einzutragen, öffnen Sie ihn wieder.',
  },
};
const en: typeof de = {
  caseHead: {
    cases: 'Cases', risk: 'Risk %{level}', anonymous: 'anonymous', safeContact: 'Safe contact', restricted: 'restricted', interpreting: '%{language}', minor: 'minor',
    deadline: 'Deadline', residence: 'Residence', more: 'More', moreActions: 'More: state, facts, summary, responsibility, access',
    changeState: 'Change state', editFacts: 'Change facts', editIdentity: 'Safe contact', editSummary: 'Change summary', reassign: 'Hand over responsibility', accessLog: 'Who has had access', restrict: 'Open to authorised people only', unrestrict: 'Open to everybody again',
    notFound: 'This case does not exist, or you cannot open it', notFoundHint: 'It may belong to another centre or be open to certain people only.', toList: 'To the list of cases',
    summary: 'Summary', noSummary: 'No summary yet.', closedAs: 'Closed: %{reason}', reopen: 'Reopen', closedNote: 'This case is closed. To enter anything, reopen it.',
  },
};
export const headMessages = { de, en };
