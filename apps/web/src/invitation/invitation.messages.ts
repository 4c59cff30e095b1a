const de = {
  invitation: {
    title: 'Einladung einlösen', hello: 'Guten Tag %{name}', text: '%{organisation} lädt Sie ein: %{role}.', loading: 'Die Einladung wird geprüft …',
    gone: 'Diese Einladung gilt nicht mehr', goneText: 'Ein Link gilt einmal und sieben Tage lang. Bitten Sie Ihre Leitung um eine neue Einladung.', toLogin: 'Zur Anmeldung',
    password: 'Ihr Passwort', passwordText: 'Aus Ihrem Passwort entsteht der Schlüssel zu den Fällen. Niemand kann es zurücksetzen.', proposal: 'Vorschlag aus sechs Wörtern', another: 'Andere Wörter', use: 'Diese Wörter nehmen', own: 'Eigenes Passwort', ownHint: 'Mindestens 14 Zeichen. Ein Satz ist leichter zu merken als Sonderzeichen.',
    tooShort: 'Noch %{missing} Zeichen', written: 'Ich habe mir das Passwort gemerkt oder sicher notiert.', accept: 'Einladung annehmen',
    wordsTitle: 'Ihre vier Prüfwörter', wordsText: 'Notieren Sie diese vier Wörter. Eine Leitung ruft Sie an und vergleicht sie mit Ihnen; erst danach öffnen sich die Fälle.', wordsFirst: 'Als erste Leitung gründen Sie nach der Anmeldung Ihre Organisation; die Wörter brauchen Sie dann nicht.', toLoginNow: 'Weiter zur Anmeldung',
    changeTitle: 'Passwort ändern', current: 'Bisheriges Passwort', change: 'Passwort ändern', changed: 'Das Passwort ist geändert. Andere Sitzungen sind beendet.', changeText: 'Mit dem neuen Passwort entsteht ein neues Schlüsselpaar. Alle anderen Sitzungen enden.',
  },
};
const en: typeof de = {
  invitation: {
    title: 'Accept an invitation', hello: 'Hello %{name}', text: '%{organisation} invites you: %{role}.', loading: 'Checking the invitation …',
    gone: 'This invitation is no longer valid', goneText: 'A link works once and for seven days. Ask your lead for a new invitation.', toLogin: 'To the log-in',
    password: 'Your password', passwordText: 'Your password makes the key to the cases. Nobody can reset it.', proposal: 'A proposal of six words', another: 'Other words', use: 'Take these words', own: 'A password of your own', ownHint: 'At least 14 characters. A sentence is easier to remember than special characters.',
    tooShort: '%{missing} more characters', written: 'I remember the password or have written it down safely.', accept: 'Accept the invitation',
    wordsTitle: 'Your four check words', wordsText: 'Write down these four words. A lead calls you and compares them with you; only then the cases open.', wordsFirst: 'As the first lead you found your organisation after the log-in; you do not need the words then.', toLoginNow: 'On to the log-in',
    changeTitle: 'Change password', current: 'Current password', change: 'Change password', changed: 'The password is changed. Other sessions have ended.', changeText: 'A new password draws a new key pair. All other sessions end.',
  },
};
export const invitationMessages = { de, en };
