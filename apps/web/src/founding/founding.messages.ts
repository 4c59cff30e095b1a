const de = {
  founding: {
    title: '%{organisation} gründen',
    text: 'Sie sind die erste Leitung. Mit der Gründung entsteht in Ihrer Sitzung der Schlüssel Ihrer Organisation. Niemand sonst hält ihn, auch nicht der Betrieb.',
    sheetNext:
      'Danach sehen Sie einmal das Wiederherstellungsblatt mit zwölf Wörtern. Drucken Sie es und verschließen Sie es, zum Beispiel im Tresor des Trägers.',
    found: 'Jetzt gründen',
    sheet: 'Wiederherstellungsblatt',
    sheetOnce: 'Diese Wörter erscheinen nur jetzt.',
    sheetText:
      'Das Blatt wirkt nur, wenn die Administration zugleich eine Wiederherstellung öffnet. Keines von beiden genügt allein.',
    drawnOn: 'Erstellt am %{on}',
    print: 'Blatt drucken',
    kept: 'Das Blatt ist gedruckt oder abgeschrieben und verschlossen.',
    goOn: 'Weiter zur Startseite',
    words: 'Zwölf Wörter in dieser Reihenfolge',
    awaiting: 'Ihr Zugang ist noch nicht bestätigt',
    awaitingText:
      'Eine Leitung ruft Sie an und vergleicht mit Ihnen die vier Prüfwörter, die Sie beim Einlösen der Einladung gesehen haben. Danach öffnen sich hier die Fälle.',
    check: 'Noch einmal nachsehen',
    recovery: 'Mit dem Wiederherstellungsblatt öffnen',
  },
};
const en: typeof de = {
  founding: {
    title: 'Found %{organisation}',
    text: 'You are the first lead. Founding draws the key of your organisation in your session. Nobody else holds it, not even the operator.',
    sheetNext:
      'After that you see the recovery sheet with twelve words once. Print it and lock it away, for example in a safe.',
    found: 'Found it now',
    sheet: 'Recovery sheet',
    sheetOnce: 'These words appear only now.',
    sheetText: 'The sheet works only while the administration has opened a recovery. Neither suffices alone.',
    drawnOn: 'Drawn on %{on}',
    print: 'Print the sheet',
    kept: 'The sheet is printed or written down and locked away.',
    goOn: 'On to the start page',
    words: 'Twelve words in this order',
    awaiting: 'Your access is not confirmed yet',
    awaitingText:
      'A lead calls you and compares the four check words you saw when accepting the invitation. After that the cases open here.',
    check: 'Look again',
    recovery: 'Open with the recovery sheet',
  },
};
export const foundingMessages = { de, en };
