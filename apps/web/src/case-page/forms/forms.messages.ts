const de = {
  residenceForm: {
    title: 'Aufenthaltsstatus eintragen', correctTitle: 'Aufenthaltsstatus berichtigen', history: 'Aufenthalt: Verlauf', add: 'Status eintragen', correct: 'Berichtigen', status: 'Status', validFrom: 'Gültig ab', validUntil: 'Gültig bis', document: 'Ausgestelltes Papier', documentHint: 'Status und Papier sind zweierlei: zur Bedenkfrist kann eine Grenzübertrittsbescheinigung ausgestellt sein.',
    authority: 'Behörde', appliedOn: 'Beantragt am', reason: 'Begründung', note: 'Notiz', order: '„Gültig bis“ liegt vor „Gültig ab“', endHint: 'Aus dem Ende wird sofort eine Frist.', reflectionHint: 'Ohne Ende gilt mindestens drei Monate ab Beginn.', statusMissing: 'Bitte einen Status wählen',
    gap: '1 Tag ohne eingetragenen Status |||| %{smart_count} Tage ohne eingetragenen Status', gapDays: '%{from} bis %{until}', none: 'Noch kein Status eingetragen', current: 'gilt heute', ended: 'beendet', applied: 'beantragt', future: 'ab %{day}', details: 'Weitere Angaben',
    period: '%{from} bis %{until}', from: 'ab %{from}', until: 'bis %{until}', undated: 'ohne Daten', saved: 'Status gespeichert', conflict: 'Dieser Status wurde inzwischen geändert', recordedBy: 'eingetragen von %{name}, %{day}',
  },
  deadlineForm: {
    setTitle: 'Frist setzen', title: 'Worum geht es?', titleHint: 'Ohne Namen, z. B. Stellungnahme an die Behörde', dueOn: 'Fällig am', responsible: 'Zuständig', warnDays: 'Erinnern', warnDay: '1 Tag vorher |||| %{smart_count} Tage vorher', titleMissing: 'Bitte sagen, worum es geht', dueMissing: 'Bitte einen Tag wählen', saved: 'Frist gespeichert', past: 'Dieser Tag liegt in der Vergangenheit; die Frist gilt dann sofort als überfällig.',
  },
  stateForm: {
    title: 'Status des Falls', state: 'Status', reason: 'Grund für den Abschluss', reasonMissing: 'Bitte einen Grund wählen', openDeadlines: 'Es gibt noch 1 offene Frist. Sie bleibt offen. |||| Es gibt noch %{smart_count} offene Fristen. Sie bleiben offen.', save: 'Status ändern', saved: 'Status geändert', reopen: 'Ein abgeschlossener Fall wird damit wieder geöffnet.', conflict: 'Der Fall wurde inzwischen geändert. Bitte prüfen Sie den Status und speichern Sie noch einmal.',
  },
  reassignForm: { title: 'Zuständigkeit übergeben', to: 'Neu zuständig', save: 'Übergeben', saved: 'Übergeben', missing: 'Bitte eine Person wählen', hint: 'Wer zuständig ist, sieht den sicheren Kontakt und die Fristen des Falls auf der eigenen Startseite.' },
  identityForm: { title: 'Sicherer Kontakt', alias: 'Spitzname', aliasHint: 'Nicht der richtige Name', safeContact: 'Sicherer Kontakt', safeContactHint: 'Wann, wie, was nie: z. B. nie werktags nach 18 Uhr, keine Nachricht hinterlassen', saved: 'Gespeichert', conflict: 'Der sichere Kontakt wurde inzwischen geändert', readHint: 'Sehen nur die zuständige Person und die Leitung; jedes Lesen wird vermerkt.', leavesAnonymous: 'Der Fall ist bisher anonym; mit dem Speichern wird er einer mit sicherem Kontakt.' },
  summaryForm: { title: 'Kurzbeschreibung', label: 'Worum geht es in diesem Fall?', hint: 'Ohne Namen und Aktenzeichen', saved: 'Gespeichert', conflict: 'Die Kurzbeschreibung wurde inzwischen geändert' },
  caseFacts: {
    title: 'Merkmale', hint: 'Alles freiwillig; „unbekannt“ und „keine Angabe“ sind Antworten.', save: 'Merkmale speichern', saved: 'Merkmale gespeichert', nothingChanged: 'Nichts geändert', conflict: 'Die Merkmale wurden inzwischen geändert', filled: '%{filled} von %{all}', dateOrder: 'Das Ende liegt vor dem Anfang', yearRange: 'Ein Jahr zwischen 1900 und heute', childIncomplete: 'Zu jedem Kind gehören Alter und Ort; „unbekannt“ ist eine Antwort.', leave: 'Ungespeicherte Änderungen verwerfen?', back: 'Weiter bearbeiten', discard: 'Verwerfen',
    section: { person: 'Person und Herkunft', children: 'Kinder', way: 'Zugang und Identifizierung', exploitation: 'Ausbeutung', control: 'Anwerbung und Druckmittel', law: 'Straftaten und Zusammenarbeit', safety: 'Schutz und Perspektive' },
    field: {
      gender: 'Geschlecht', ageGroup: 'Altersgruppe', yearOfBirth: 'Geburtsjahr', nationality: 'Staatsangehörigkeit', furtherNationalities: 'Weitere Staatsangehörigkeiten', countryOfOrigin: 'Herkunftsland', lastCountryOfResidence: 'Letztes Aufenthaltsland', languages: 'Sprachen', pregnant: 'Schwanger',
      children: 'Kinder', minorAtOffence: 'Minderjährig zur Tatzeit', referralSource: 'Zugang über', identification: 'Identifizierung', identifiedBy: 'Identifiziert durch', indicators: 'Anhaltspunkte', exploitationForms: 'Formen der Ausbeutung', sectors: 'Branchen', settings: 'Orte', means: 'Druckmittel', recruitment: 'Anwerbung', recruiter: 'Angeworben durch',
      recruitedIn: 'Angeworben in', exploitedIn: 'Ausgebeutet in', exploitedFrom: 'Ausbeutung von', exploitedUntil: 'Ausbeutung bis', offences: 'Straftaten nach Einschätzung der Stelle', riskLevel: 'Gefährdung', riskReviewOn: 'Nächste Einschätzung am', cooperation: 'Zusammenarbeit mit der Strafverfolgung', prospect: 'Perspektive', reflection: 'Bedenkfrist', educationWork: 'Bildung und Arbeit',
    },
    mainForm: 'Hauptform', furtherForms: 'Weitere Formen', furtherHint: 'Mehrere möglich',
    child: { add: 'Kind hinzufügen', one: 'Kind %{number}', ageGroup: 'Alter', whereabouts: 'Wo ist das Kind?', since: 'Seit', remove: 'Kind %{number} entfernen', moved: 'Wechsel eintragen', movedHint: 'Der bisherige Ort bleibt im Verlauf.', earlier: 'Vorher', earlierPlace: '%{where}, seit %{since}', earlierUndated: '%{where}', none: 'Keine Kinder eingetragen.', removeEarlier: 'Früheren Ort entfernen' },
    add: 'Hinzufügen …',
  },
};
const en: typeof de = {
  residenceForm: {
    title: 'Enter a residence status', correctTitle: 'Correct the residence status', history: 'Residence: history', add: 'Enter a status', correct: 'Correct', status: 'Status', validFrom: 'Valid from', validUntil: 'Valid until', document: 'Document issued', documentHint: 'Status and document are two things: with a reflection period a border crossing certificate may have been issued.',
    authority: 'Authority', appliedOn: 'Applied for on', reason: 'Reasons', note: 'Note', order: '“Valid until” lies before “Valid from”', endHint: 'Its end becomes a deadline at once.', reflectionHint: 'Without an end it lasts at least three months.', statusMissing: 'Please choose a status',
    gap: '1 day without a status |||| %{smart_count} days without a status', gapDays: '%{from} to %{until}', none: 'No status entered yet', current: 'valid today', ended: 'ended', applied: 'applied for', future: 'from %{day}', details: 'Further details',
    period: '%{from} to %{until}', from: 'from %{from}', until: 'until %{until}', undated: 'without dates', saved: 'Status saved', conflict: 'This status has been changed meanwhile', recordedBy: 'entered by %{name}, %{day}',
  },
  deadlineForm: {
    setTitle: 'Set a deadline', title: 'What is it about?', titleHint: 'No names, e.g. statement to the authority', dueOn: 'Due on', responsible: 'Responsible', warnDays: 'Remind', warnDay: '1 day before |||| %{smart_count} days before', titleMissing: 'Please say what it is about', dueMissing: 'Please choose a day', saved: 'Deadline saved', past: 'This day is in the past; the deadline will be overdue at once.',
  },
  stateForm: {
    title: 'State of the case', state: 'State', reason: 'Reason for closing', reasonMissing: 'Please choose a reason', openDeadlines: 'There is still 1 open deadline. It stays open. |||| There are still %{smart_count} open deadlines. They stay open.', save: 'Change state', saved: 'State changed', reopen: 'This opens a closed case again.', conflict: 'The case has been changed meanwhile. Please check the state and save again.',
  },
  reassignForm: { title: 'Hand over responsibility', to: 'Newly responsible', save: 'Hand over', saved: 'Handed over', missing: 'Please choose a person', hint: 'Who is responsible sees the safe contact, and the deadlines of the case on the own home page.' },
  identityForm: { title: 'Safe contact', alias: 'Nickname', aliasHint: 'Not the real name', safeContact: 'Safe contact', safeContactHint: 'When, how, what never: e.g. never on weekdays after 18:00, leave no message', saved: 'Saved', conflict: 'The safe contact has been changed meanwhile', readHint: 'Only the responsible worker and the lead see it; every reading is recorded.', leavesAnonymous: 'So far this case is anonymous; saving makes it one with a safe contact.' },
  summaryForm: { title: 'Summary', label: 'What is this case about?', hint: 'No names, no file numbers', saved: 'Saved', conflict: 'The summary has been changed meanwhile' },
  caseFacts: {
    title: 'Facts', hint: 'Everything is optional; “unknown” and “not stated” are answers.', save: 'Save facts', saved: 'Facts saved', nothingChanged: 'Nothing changed', conflict: 'The facts have been changed meanwhile', filled: '%{filled} of %{all}', dateOrder: 'The end lies before the beginning', yearRange: 'A year between 1900 and today', childIncomplete: 'Each child needs an age and a place; “unknown” is an answer.', leave: 'Discard unsaved changes?', back: 'Go on editing', discard: 'Discard',
    section: { person: 'Person and origin', children: 'Children', way: 'Access and identification', exploitation: 'Exploitation', control: 'Recruitment and means of control', law: 'Offences and cooperation', safety: 'Safety and prospects' },
    field: {
      gender: 'Gender', ageGroup: 'Age group', yearOfBirth: 'Year of birth', nationality: 'Nationality', furtherNationalities: 'Further nationalities', countryOfOrigin: 'Country of origin', lastCountryOfResidence: 'Last country of residence', languages: 'Languages', pregnant: 'Pregnant',
      children: 'Children', minorAtOffence: 'Minor at the time of the offence', referralSource: 'Referred by', identification: 'Identification', identifiedBy: 'Identified by', indicators: 'Indicators', exploitationForms: 'Forms of exploitation', sectors: 'Sectors', settings: 'Settings', means: 'Means of control', recruitment: 'Recruitment', recruiter: 'Recruited by',
      recruitedIn: 'Recruited in', exploitedIn: 'Exploited in', exploitedFrom: 'Exploited from', exploitedUntil: 'Exploited until', offences: 'Offences as assessed by the centre', riskLevel: 'Risk', riskReviewOn: 'Next assessment on', cooperation: 'Cooperation with prosecution', prospect: 'Prospect', reflection: 'Reflection period', educationWork: 'Education and work',
    },
    mainForm: 'Main form', furtherForms: 'Further forms', furtherHint: 'Several possible',
    child: { add: 'Add a child', one: 'Child %{number}', ageGroup: 'Age', whereabouts: 'Where is the child?', since: 'Since', remove: 'Remove child %{number}', moved: 'Enter a move', movedHint: 'The present place stays in the history.', earlier: 'Before', earlierPlace: '%{where}, since %{since}', earlierUndated: '%{where}', none: 'No children entered.', removeEarlier: 'Remove earlier place' },
    add: 'Add …',
  },
};
export const formsMessages = { de, en };
