const de = {
  caseList: {
    title: 'Fälle', found: '1 Fall |||| %{smart_count} Fälle', open: '1 offen in %{centre} |||| %{smart_count} offen in %{centre}', openShort: '%{count} offen', newCase: 'Neuer Fall', view: 'Ansicht', sortBy: 'Sortieren nach', reset: 'Filter zurücksetzen', filters: 'Filter', caption: 'Fälle, sortiert nach %{field}',
    chip: { open: 'Offen', mine: 'Meine', due14: 'Frist ≤ 14 Tage', noContact30: 'Kein Kontakt > 30 Tage', highRisk: 'Gefährdung hoch', anonymous: 'Anonym' }, more: 'Weitere', moreActive: 'Weitere: %{count} aktiv',
    column: { code: 'Fall', state: 'Zustand', nextDeadline: 'Nächste Frist', residenceStatus: 'Aufenthalt', mainExploitation: 'Ausbeutung', ageGroup: 'Person', nationality: 'Nationalität', lastContactOn: 'Kontakt', responsible: 'Zuständig', updatedAt: 'Zuletzt geändert', riskLevel: 'Gefährdung' },
    ascending: 'aufsteigend', descending: 'absteigend', noDeadline: 'keine offene Frist', mark: { risk: 'Gefährdung hoch', anonymous: 'anonym', restricted: 'Zugriff beschränkt', silent: 'länger als 30 Tage kein Kontakt' },
    empty: 'Noch kein Fall', emptyText: 'Ein neuer Fall braucht höchstens sechs Antworten; alles andere kann warten.', nothing: 'Kein Fall passt zu diesen Filtern', nothingText: 'Nehmen Sie einen Filter weg oder setzen Sie alle zurück.',
    filter: { title: 'Weitere Filter', gender: 'Geschlecht', ageGroup: 'Alter', nationality: 'Nationalität', mainExploitation: 'Ausbeutung', residenceStatus: 'Aufenthalt', riskLevel: 'Gefährdung', state: 'Zustand', responsible: 'Zuständig', dueBefore: 'Frist fällig bis', withoutDeadline: 'Ohne offene Frist', overdue: 'Frist überfällig', apply: 'Fertig' },
    range: '%{from}–%{to} von %{total}', previous: 'Vorige Seite', next: 'Nächste Seite',
  },
};
const en: typeof de = {
  caseList: {
    title: 'Cases', found: '1 case |||| %{smart_count} cases', open: '1 open in %{centre} |||| %{smart_count} open in %{centre}', openShort: '%{count} open', newCase: 'New case', view: 'View', sortBy: 'Sort by', reset: 'Reset filters', filters: 'Filters', caption: 'Cases, sorted by %{field}',
    chip: { open: 'Open', mine: 'Mine', due14: 'Deadline ≤ 14 days', noContact30: 'No contact > 30 days', highRisk: 'High risk', anonymous: 'Anonymous' }, more: 'More', moreActive: 'More: %{count} active',
    column: { code: 'Case', state: 'State', nextDeadline: 'Next deadline', residenceStatus: 'Residence', mainExploitation: 'Exploitation', ageGroup: 'Person', nationality: 'Nationality', lastContactOn: 'Contact', responsible: 'Responsible', updatedAt: 'Last changed', riskLevel: 'Risk' },
    ascending: 'ascending', descending: 'descending', noDeadline: 'no open deadline', mark: { risk: 'High risk', anonymous: 'anonymous', restricted: 'restricted access', silent: 'no contact for more than 30 days' },
    empty: 'No case yet', emptyText: 'A new case takes six answers at most; everything else can wait.', nothing: 'No case matches these filters', nothingText: 'Take a filter away or reset all of them.',
    filter: { title: 'More filters', gender: 'Gender', ageGroup: 'Age', nationality: 'Nationality', mainExploitation: 'Exploitation', residenceStatus: 'Residence', riskLevel: 'Risk', state: 'State', responsible: 'Responsible', dueBefore: 'Deadline due by', withoutDeadline: 'Without an open deadline', overdue: 'Deadline overdue', apply: 'Done' },
    range: '%{from}–%{to} of %{total}', previous: 'Previous page', next: 'Next page',
  },
};
export const caseListMessages = { de, en };
