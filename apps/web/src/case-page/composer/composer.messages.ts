const de = {
  composer: {
    title: 'Schritt festhalten', correctTitle: 'Schritt berichtigen', cue: 'Was war? Anruf, Gespräch, Begleitung …', cueShort: 'Was war?', open: 'Notieren', note: 'Was war?', notePlaceholder: 'Ohne Namen und Aktenzeichen, in wenigen Sätzen', save: 'Festhalten', saveCorrection: 'Berichtigung speichern', saving: 'Wird gespeichert …',
    saved: 'Gespeichert', savedTo: 'Gespeichert zu %{code}', savedAt: 'Gespeichert %{time}', keys: { next: 'weiter', save: 'festhalten', tab: 'Tab', submit: 'Strg ↵' },
    case: 'Fall', chooseCase: 'Zu welchem Fall?', otherCase: 'Anderer Fall', findCase: 'Code tippen', noCase: 'Kein Fall gefunden', recentCases: 'Zuletzt bearbeitet', lastContact: 'zuletzt %{day}',
    kind: 'Art', call: 'Anruf, Beratung', moreKinds: 'Weitere', findKind: 'Art suchen', minutes: 'Minuten', otherMinutes: 'Andere Dauer in Minuten', channel: 'Kanal', channelAndLanguage: 'Kanal und Sprache', moreChannels: 'Weitere', interpreter: 'Dolmetschen', language: 'Sprache', otherLanguage: 'Andere Sprache',
    date: 'Tag', dateButton: 'Tag: %{day}', dateToday: 'heute, %{day}', more: 'Mit wem, Ergebnis', less: 'Weniger', withWhom: 'Mit wem', outcome: 'Ergebnis',
    draft: { sealing: 'Entwurf wird gesichert …', sealed: 'Entwurf gesichert %{time}', waiting: 'Entwurf noch nicht gesichert', failed: 'Entwurf nicht gesichert, wird noch einmal versucht', restored: 'Ihr Entwurf von %{time} ist wieder da.', restart: 'Neu beginnen', other: 'Noch 1 Entwurf |||| Noch %{smart_count} Entwürfe', discard: 'Verwerfen', noCase: 'noch ohne Fall' },
    failed: { offline: 'Nicht gespeichert: keine Verbindung zum Server. Ihr Text ist noch da.', refused: 'Nicht gespeichert: %{detail}', retry: 'Noch einmal speichern', session: 'Die Sitzung ist zu Ende. Nach der Anmeldung ist Ihr Text wieder da.' },
    missing: { case: 'Bitte einen Fall wählen', kind: 'Bitte eine Art wählen', minutes: 'Bitte die Minuten angeben', channel: 'Bitte einen Kanal wählen', occurredOn: 'Bitte einen Tag wählen, der nicht in der Zukunft liegt', minutesRange: '0 bis 1440 Minuten', noteLength: 'Die Notiz ist zu lang (höchstens 20.000 Zeichen)' },
    conflict: 'Dieser Schritt wurde inzwischen geändert',
  },
};
const en: typeof de = {
  composer: {
    title: 'Log a step', correctTitle: 'Correct a step', cue: 'What happened? Call, talk, accompaniment …', cueShort: 'What happened?', open: 'Note', note: 'What happened?', notePlaceholder: 'No names, no file numbers, a few sentences', save: 'Log step', saveCorrection: 'Save correction', saving: 'Saving …',
    saved: 'Saved', savedTo: 'Saved to %{code}', savedAt: 'Saved %{time}', keys: { next: 'next', save: 'log', tab: 'Tab', submit: 'Ctrl ↵' },
    case: 'Case', chooseCase: 'Which case?', otherCase: 'Other case', findCase: 'Type its code', noCase: 'No case found', recentCases: 'Recently worked on', lastContact: 'last %{day}',
    kind: 'Kind', call: 'Call, counselling', moreKinds: 'More', findKind: 'Find a kind', minutes: 'Minutes', otherMinutes: 'Other duration in minutes', channel: 'Channel', channelAndLanguage: 'Channel and language', moreChannels: 'More', interpreter: 'Interpreting', language: 'Language', otherLanguage: 'Other language',
    date: 'Day', dateButton: 'Day: %{day}', dateToday: 'today, %{day}', more: 'With whom, outcome', less: 'Less', withWhom: 'With whom', outcome: 'Outcome',
    draft: { sealing: 'Saving the draft …', sealed: 'Draft saved %{time}', waiting: 'Draft not saved yet', failed: 'Draft not saved, trying again', restored: 'Your draft of %{time} is back.', restart: 'Start afresh', other: '1 more draft |||| %{smart_count} more drafts', discard: 'Discard', noCase: 'without a case so far' },
    failed: { offline: 'Not saved: no connection to the server. Your text is still here.', refused: 'Not saved: %{detail}', retry: 'Save again', session: 'The session has ended. Your text is back after you log in.' },
    missing: { case: 'Please choose a case', kind: 'Please choose a kind', minutes: 'Please give the minutes', channel: 'Please choose a channel', occurredOn: 'Please choose a day that is not in the future', minutesRange: '0 to 1440 minutes', noteLength: 'The note is too long (at most 20,000 characters)' },
    conflict: 'This step has been changed meanwhile',
  },
};
export const composerMessages = { de, en };
