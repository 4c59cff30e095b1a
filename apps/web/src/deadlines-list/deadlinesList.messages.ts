const de = {
  deadlinesList: {
    title: 'Fristen',
    summary: { open: '1 offene Frist |||| %{smart_count} offene Fristen', met: '1 eingehaltene |||| %{smart_count} eingehaltene', missed: '1 versäumte |||| %{smart_count} versäumte', waived: '1 entfallene |||| %{smart_count} entfallene' },
    filters: 'Fristen auswählen', mine: 'Meine', states: 'Zustand',
    moved: 'verschoben von %{from}', basis: 'Datum: %{basis}', metOn: 'eingehalten am %{on}', nobody: 'niemand zuständig',
    empty: {
      none: 'Keine offene Frist', noneText: 'Eine Frist entsteht mit einem Aufenthaltsstatus, der endet, oder von Hand auf der Seite eines Falls.',
      filtered: 'Keine Frist passt zu dieser Auswahl', filteredText: 'Mit weniger Filtern zeigt die Liste mehr.', clear: 'Alle offenen zeigen',
    },
    act: {
      met: '%{title}: als eingehalten eintragen', more: 'Mehr zu %{title}', move: 'Verschieben', waive: 'Entfällt', missed: 'Versäumt', open: 'Fall öffnen',
      metHeading: 'Eingehalten', moveHeading: 'Frist verschieben', waiveHeading: 'Frist entfällt', missedHeading: 'Frist versäumt',
      metOn: 'Eingehalten am', dueOn: 'Neues Datum', basis: 'Wer sagt das?', reason: 'Warum?', reasonCode: 'Art des Grundes', reasonNeeded: 'Ohne Grund geht es nicht: er steht später in der Geschichte der Frist.',
      keeps: 'Das alte Datum, der Grund und Ihr Name bleiben in der Geschichte der Frist stehen.',
      staysVisible: 'Die Frist verschwindet nicht. Sie bleibt im Fall mit Grund sichtbar.',
      save: 'Eintragen', missing: 'Bitte ausfüllen', sameDay: 'Das ist schon das Datum der Frist',
      conflict: 'Jemand hat diese Frist inzwischen geändert: jetzt fällig %{dueOn}, %{state}. Ihre Eingabe steht noch hier; prüfen Sie sie und tragen Sie sie noch einmal ein.',
      done: { met: '%{title}: eingehalten', move: '%{title}: verschoben auf %{dueOn}', waived: '%{title}: entfallen', missed: '%{title}: versäumt' },
    },
    pages: { range: '%{from}–%{to} von %{total}', previous: 'Vorige Seite', next: 'Nächste Seite' },
    steps: {
      title: 'Schritte', summary: '1 Schritt |||| %{smart_count} Schritte', filters: 'Schritte auswählen', area: 'Bereich', anyArea: 'alle Bereiche', from: 'Von', until: 'Bis',
      date: 'Tag', case: 'Fall', kind: 'Was', minutes: 'Dauer', channel: 'Wie', by: 'Wer',
      empty: 'Kein Schritt in dieser Auswahl', emptyText: 'Ein anderer Zeitraum oder alle Bereiche zeigen mehr.',
    },
  },
};

const en: typeof de = {
  deadlinesList: {
    title: 'Deadlines',
    summary: { open: '1 open deadline |||| %{smart_count} open deadlines', met: '1 met |||| %{smart_count} met', missed: '1 missed |||| %{smart_count} missed', waived: '1 waived |||| %{smart_count} waived' },
    filters: 'Choose deadlines', mine: 'Mine', states: 'State',
    moved: 'moved from %{from}', basis: 'date by: %{basis}', metOn: 'met on %{on}', nobody: 'nobody responsible',
    empty: {
      none: 'No open deadline', noneText: 'A deadline comes with a residence status that ends, or by hand on the page of a case.',
      filtered: 'No deadline matches this choice', filteredText: 'With fewer filters the list shows more.', clear: 'Show all open ones',
    },
    act: {
      met: '%{title}: mark as met', more: 'More on %{title}', move: 'Move', waive: 'Waive', missed: 'Missed', open: 'Open the case',
      metHeading: 'Met', moveHeading: 'Move deadline', waiveHeading: 'Waive deadline', missedHeading: 'Deadline missed',
      metOn: 'Met on', dueOn: 'New date', basis: 'Who says so?', reason: 'Why?', reasonCode: 'Kind of reason', reasonNeeded: 'A reason is needed: it later stands in the history of the deadline.',
      keeps: 'The old date, the reason and your name stay in the history of the deadline.',
      staysVisible: 'The deadline does not vanish. It stays visible in the case with its reason.',
      save: 'Save', missing: 'Please fill in', sameDay: 'That is the date of the deadline already',
      conflict: 'Somebody has changed this deadline meanwhile: now due %{dueOn}, %{state}. Your input is still here; check it and save it once more.',
      done: { met: '%{title}: met', move: '%{title}: moved to %{dueOn}', waived: '%{title}: waived', missed: '%{title}: missed' },
    },
    pages: { range: '%{from}–%{to} of %{total}', previous: 'Previous page', next: 'Next page' },
    steps: {
      title: 'Steps', summary: '1 step |||| %{smart_count} steps', filters: 'Choose steps', area: 'Area', anyArea: 'all areas', from: 'From', until: 'Until',
      date: 'Day', case: 'Case', kind: 'What', minutes: 'Time', channel: 'How', by: 'Who',
      empty: 'No step in this choice', emptyText: 'Another period or all areas show more.',
    },
  },
};

export const deadlinesListMessages = { de, en };
