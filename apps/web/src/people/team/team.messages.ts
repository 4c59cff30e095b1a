const de = {
  team: {
    title: 'Team %{centre}',
    members: 'Mitglieder',
    former: 'Ehemalige',
    invite: 'Person einladen',
    you: 'Sie',
    more: 'Mehr zu %{name}',
    empty: 'Noch niemand im Team',
    emptyText: 'Laden Sie die erste Person ein. Sie setzt ihr Passwort selbst, Sie bestätigen sie danach am Telefon.',
    alone: 'Sie sind die einzige Leitung',
    aloneText:
      'Geht Ihr Passwort verloren, hilft nur das Wiederherstellungsblatt. Eine zweite Leitung ist der bessere Schutz.',
  },
  state: {
    invited: 'eingeladen',
    accepted: 'wartet auf Bestätigung',
    confirmed: 'bestätigt',
    suspended: 'gesperrt',
    removed: 'entfernt',
  },
  confirm: {
    action: 'Prüfwörter vergleichen',
    title: '%{name} bestätigen',
    step1: 'Rufen Sie %{name} unter einer Nummer an, die Sie schon kennen, nicht unter einer aus einer E-Mail.',
    step2: 'Lassen Sie sich die vier Prüfwörter vorlesen, die nach dem Setzen des Passworts angezeigt wurden.',
    step3: 'Tippen Sie hier ein, was Sie hören. Stimmt alles, bekommt %{name} die Schlüssel der Beratungsstelle.',
    word: '%{number}. Wort',
    save: 'Bestätigen',
    missing: 'Es fehlen noch Wörter.',
    differ: 'Diese Wörter passen nicht zum Schlüssel von %{name}.',
    differText:
      'Vielleicht haben Sie sich verhört: fragen Sie noch einmal nach. Passt es wieder nicht, könnte jemand anderes den Link benutzt haben. Dann nicht bestätigen, sondern die Person entfernen und neu einladen.',
    done: '%{name} ist bestätigt und kann arbeiten.',
  },
  remove: {
    action: 'Entfernen …',
    title: '%{name} entfernen',
    save: '%{name} entfernen',
    what: 'Was dann geschieht',
    sessions: 'Offene Sitzungen enden mit dem nächsten Klick, das Passwort öffnet nichts mehr.',
    keys: 'Die Schlüssel der Beratungsstelle werden erneuert. Was ab dann geschrieben wird, liest nur, wer bleibt, auch mit alten Kopien niemand sonst.',
    past: 'Was bis heute gelesen werden konnte, kann jemand behalten haben. Das holt niemand zurück.',
    records: 'Fälle, Schritte und Fristen bleiben, mit dem Namen derjenigen, die sie eingetragen hat.',
    sheet:
      'Eine Leitung geht: das Wiederherstellungsblatt im Tresor gilt nicht mehr. Sie bekommen gleich ein neues zum Drucken.',
    cases:
      'Für 1 offenen Fall ist %{name} noch zuständig. |||| Für %{smart_count} offene Fälle ist %{name} noch zuständig.',
    casesNone: 'Für keinen offenen Fall mehr zuständig.',
    casesOpen: 'Liste öffnen',
    done: '%{name} ist entfernt, die Schlüssel sind erneuert.',
  },
  suspend: {
    action: 'Sperren …',
    title: '%{name} sperren',
    save: 'Sperren',
    lift: 'Sperre aufheben',
    done: '%{name} ist gesperrt.',
    lifted: 'Die Sperre ist aufgehoben.',
    text: 'Sitzungen enden sofort, Anmelden geht nicht mehr. Die Schlüssel der Beratungsstelle bleiben, wie sie sind, bis sich dort eine Leitung anmeldet: mit ihrer Sitzung werden sie erneuert.',
    textOrganisation:
      'Niemand aus %{name} kann sich mehr anmelden. Fälle und Schlüssel bleiben unberührt; die Sperre lässt sich aufheben.',
  },
};

const en: typeof de = {
  team: {
    title: 'Team %{centre}',
    members: 'Members',
    former: 'Former members',
    invite: 'Invite somebody',
    you: 'you',
    more: 'More on %{name}',
    empty: 'Nobody in the team yet',
    emptyText: 'Invite the first person. She sets her own password, and you confirm her by phone after that.',
    alone: 'You are the only lead',
    aloneText: 'If your password is lost, only the recovery sheet helps. A second lead is the better protection.',
  },
  state: {
    invited: 'invited',
    accepted: 'awaits confirmation',
    confirmed: 'confirmed',
    suspended: 'suspended',
    removed: 'removed',
  },
  confirm: {
    action: 'Compare check words',
    title: 'Confirm %{name}',
    step1: 'Call %{name} at a number that you know already, not at one from an e-mail.',
    step2: 'Have the four check words read to you that were shown after the password was set.',
    step3: 'Type what you hear. If all of it is right, %{name} is given the keys of the centre.',
    word: 'Word %{number}',
    save: 'Confirm',
    missing: 'Some words are still missing.',
    differ: 'These words do not belong to the key of %{name}.',
    differText:
      'Perhaps you misheard: ask again. If they differ once more, somebody else may have used the link. Then do not confirm; remove the person and invite her anew.',
    done: '%{name} is confirmed and can work.',
  },
  remove: {
    action: 'Remove …',
    title: 'Remove %{name}',
    save: 'Remove %{name}',
    what: 'What happens then',
    sessions: 'Open sessions end with the next click, the password opens nothing any more.',
    keys: 'The keys of the centre are renewed. What is written from then on is read only by those who stay, by nobody else even with old copies.',
    past: 'What could be read until today may have been kept. Nobody can take that back.',
    records: 'Cases, steps and deadlines stay, with the name of whoever entered them.',
    sheet: 'A lead leaves: the recovery sheet in the safe is no longer valid. You are given a new one to print.',
    cases:
      '%{name} is still responsible for 1 open case. |||| %{name} is still responsible for %{smart_count} open cases.',
    casesNone: 'Responsible for no open case any more.',
    casesOpen: 'Open the list',
    done: '%{name} is removed, the keys are renewed.',
  },
  suspend: {
    action: 'Suspend …',
    title: 'Suspend %{name}',
    save: 'Suspend',
    lift: 'Lift suspension',
    done: '%{name} is suspended.',
    lifted: 'The suspension is lifted.',
    text: 'Sessions end at once, logging in is no longer possible. The keys of the centre stay as they are until a lead logs in there: her session renews them.',
    textOrganisation:
      'Nobody of %{name} can log in any more. Cases and keys stay untouched; the suspension can be lifted.',
  },
};

export const teamMessages = { de, en };
