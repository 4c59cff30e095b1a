const de = {
  recordForm: {
    euroUnread: 'Bitte als Betrag schreiben, etwa 563,00',
    timeUnread: 'Bitte als Uhrzeit schreiben, etwa 8:30',
    timePlaceholder: 'z. B. 8:30',
    change: 'Ändern',
    recordedBy: 'eingetragen von %{name}, %{day}',
    period: '%{from} bis %{until}',
    since: 'seit %{from}',
    from: 'ab %{from}',
    until: 'bis %{until}',
    served: 'Der Bescheid ist angekommen',
    servedHint: 'Dann werden die Fristen daraus vorgeschlagen, mit Rechenweg.',
    savedAndProposed: 'Gespeichert, die Fristen stehen als Vorschlag oben',
    order: 'Das Ende liegt vor dem Anfang',
    leftOut: 'Nicht im Entwurf steht: %{fields}.',
    noticeUnclear: 'Zum Bescheid fehlt noch eine Angabe',
  },
};
const en: typeof de = {
  recordForm: {
    euroUnread: 'Please write it as an amount, e.g. 563.00',
    timeUnread: 'Please write it as a time, e.g. 8:30',
    timePlaceholder: 'e.g. 8:30',
    change: 'Change',
    recordedBy: 'entered by %{name}, %{day}',
    period: '%{from} to %{until}',
    since: 'since %{from}',
    from: 'from %{from}',
    until: 'until %{until}',
    served: 'The decision has arrived',
    servedHint: 'Then the deadlines that follow are proposed, with every step.',
    savedAndProposed: 'Saved, its deadlines are proposed above',
    order: 'The end lies before the beginning',
    leftOut: 'Not in the draft: %{fields}.',
    noticeUnclear: 'Something about the decision is still missing',
  },
};
export const recordFormMessages = { de, en };
