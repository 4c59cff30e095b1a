const de = {
  residenceSection: {
    title: 'Aufenthalt',
    graph: 'Titel, Papiere und Lücken',
    notes: 'Lücken und Überschneidungen',
    statuses: 'Alle Status',
    emptyHint: 'Mit dem ersten Status entstehen Verlauf, Lücken und die Frist an seinem Ende.',
    gapDays: '1 Tag ohne Status |||| %{smart_count} Tage ohne Status',
    gap: '1 Tag ohne eingetragenen Status: %{from} |||| %{smart_count} Tage ohne eingetragenen Status: %{from} bis %{until}',
    overlap:
      '%{one} und %{other} gelten 1 Tag zugleich: %{from} |||| %{one} und %{other} gelten %{smart_count} Tage zugleich: %{from} bis %{until}',
    overlapOpen: '%{one} und %{other} gelten zugleich seit %{from}',
  },
};
const en: typeof de = {
  residenceSection: {
    title: 'Residence',
    graph: 'Titles, documents and gaps',
    notes: 'Gaps and overlaps',
    statuses: 'All statuses',
    emptyHint: 'The first status begins the history, its gaps and the deadline at its end.',
    gapDays: '1 day without a status |||| %{smart_count} days without a status',
    gap: '1 day without a status: %{from} |||| %{smart_count} days without a status: %{from} to %{until}',
    overlap:
      '%{one} and %{other} are both valid for 1 day: %{from} |||| %{one} and %{other} are both valid for %{smart_count} days: %{from} to %{until}',
    overlapOpen: '%{one} and %{other} are both valid since %{from}',
  },
};
export const residenceSectionMessages = { de, en };
