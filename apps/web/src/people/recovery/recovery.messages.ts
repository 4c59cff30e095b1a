const de = {
  recoveries: {
    title: 'Wiederherstellungen',
    none: 'Keine Wiederherstellung ist offen.',
    until: 'offen bis %{at} Uhr',
    openTitle: 'Wiederherstellung für %{name} öffnen',
    save: 'Öffnen',
    opened: 'Die Wiederherstellung für %{name} ist offen bis %{at} Uhr.',
    openText:
      'Eine Leitung von %{name} kann dann mit den zwölf Wörtern ihres Wiederherstellungsblatts die Schlüssel der Beratungsstelle neu ausgeben. Weder Sie noch das Blatt allein genügen. Öffnen Sie nur auf Anruf einer Person, die Sie kennen.',
  },
  recovery: {
    title: 'Wiederherstellung',
    closed: 'Gerade ist keine Wiederherstellung offen',
    closedText:
      'Rufen Sie die Administration an. Sie öffnet die Wiederherstellung für eine kurze Zeit; dann geben Sie hier die zwölf Wörter Ihres Blatts ein.',
    intro:
      'Geben Sie die zwölf Wörter des Wiederherstellungsblatts in ihrer Reihenfolge ein. Sie können auch alle auf einmal einfügen.',
    open: 'Offen bis %{at} Uhr.',
    word: '%{number}. Wort',
    save: 'Schlüssel wiederherstellen',
    missing: '1 Wort fehlt noch. |||| %{smart_count} Wörter fehlen noch.',
    doneTitle: 'Wiederhergestellt',
    doneText:
      'Das alte Blatt öffnet nichts mehr. Drucken Sie dieses neue, legen Sie es in den Tresor und vernichten Sie das alte.',
  },
};

const en: typeof de = {
  recoveries: {
    title: 'Recoveries',
    none: 'No recovery is open.',
    until: 'open until %{at}',
    openTitle: 'Open a recovery for %{name}',
    save: 'Open',
    opened: 'The recovery for %{name} is open until %{at}.',
    openText:
      'A lead of %{name} can then give out the keys of the centre anew with the twelve words of its recovery sheet. Neither you nor the sheet alone suffices. Open it only when somebody you know calls you.',
  },
  recovery: {
    title: 'Recovery',
    closed: 'No recovery is open right now',
    closedText:
      'Call the administration. It opens the recovery for a short time; then you enter the twelve words of your sheet here.',
    intro: 'Enter the twelve words of the recovery sheet in their order. You may paste all of them at once.',
    open: 'Open until %{at}.',
    word: 'Word %{number}',
    save: 'Recover the keys',
    missing: '1 word is still missing. |||| %{smart_count} words are still missing.',
    doneTitle: 'Recovered',
    doneText: 'The old sheet opens nothing any more. Print this new one, put it into the safe and destroy the old one.',
  },
};

export const recoveryMessages = { de, en };
