const de = {
  timeline: {
    title: 'Verlauf', filter: 'Verlauf filtern', all: 'Alles', supportStep: 'Schritte', deadline: 'Fristen', residenceStatus: 'Aufenthalt', more: 'Ältere anzeigen', shown: '%{shown} von %{total}',
    empty: 'Noch nichts festgehalten', emptyHint: 'Der erste Schritt entsteht oben: schreiben, was war, Art antippen, fertig.', emptyFilter: 'Hierzu gibt es noch keine Einträge.',
    correct: 'Berichtigen', correctStep: 'Schritt berichtigen', correctStatus: 'Status berichtigen', corrected: 'berichtigt %{day}', you: 'Sie', interpreting: 'Dolmetschen', interpretingIn: 'Dolmetschen %{language}', withWhom: 'mit %{people}', outcome: 'Ergebnis: %{outcome}',
    opened: 'Fall eröffnet', changed: 'Fall geändert', changedFields: 'Geändert: %{fields}', status: { granted: 'Status: %{status}', applied: 'Beantragt: %{status}' },
    validity: 'Gültig %{from} bis %{until}', validFrom: 'Gültig ab %{from}', validUntil: 'Gültig bis %{until}', document: 'Ausgestellt: %{document}', authority: 'Behörde: %{authority}', appliedOn: 'Beantragt am %{day}',
    deadlineSet: 'Frist: %{title}', dueOn: 'fällig %{day}', metOn: 'eingehalten am %{day}', reason: 'Grund: %{reason}', moved: 'Verlegt von %{from} auf %{to}: %{reason}', movedBy: '%{who}, %{day}', duration: '%{minutes} Min.', draftsAway: 'ohne Notiz', late: 'nachgetragen %{day}',
  },
};
const en: typeof de = {
  timeline: {
    title: 'Timeline', filter: 'Filter the timeline', all: 'All', supportStep: 'Steps', deadline: 'Deadlines', residenceStatus: 'Residence', more: 'Show older', shown: '%{shown} of %{total}',
    empty: 'Nothing logged yet', emptyHint: 'The first step is made above: write what happened, tap the kind, done.', emptyFilter: 'No entries of this kind yet.',
    correct: 'Correct', correctStep: 'Correct this step', correctStatus: 'Correct this status', corrected: 'corrected %{day}', you: 'you', interpreting: 'interpreting', interpretingIn: 'interpreting %{language}', withWhom: 'with %{people}', outcome: 'Outcome: %{outcome}',
    opened: 'Case opened', changed: 'Case changed', changedFields: 'Changed: %{fields}', status: { granted: 'Status: %{status}', applied: 'Applied for: %{status}' },
    validity: 'Valid %{from} to %{until}', validFrom: 'Valid from %{from}', validUntil: 'Valid until %{until}', document: 'Issued: %{document}', authority: 'Authority: %{authority}', appliedOn: 'Applied for on %{day}',
    deadlineSet: 'Deadline: %{title}', dueOn: 'due %{day}', metOn: 'met on %{day}', reason: 'Reason: %{reason}', moved: 'Moved from %{from} to %{to}: %{reason}', movedBy: '%{who}, %{day}', duration: '%{minutes} min', draftsAway: 'without a note', late: 'entered later, %{day}',
  },
};
export const timelineMessages = { de, en };
