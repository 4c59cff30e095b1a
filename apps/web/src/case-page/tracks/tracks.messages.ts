const de = {
  tracks: {
    title: 'Phasen und Aufenthalt', span: 'Zeitraum', all: 'Alles', year: '12 Monate', asTable: 'Als Tabelle', asGraph: 'Als Verlauf',
    today: 'heute', flagsBeside: 'Frist 1 siehe rechts |||| Fristen 1 bis %{smart_count} siehe rechts', applied: 'Beantragt: %{status}', atLeast: '%{status}, mindestens bis %{day}',
    children: '1 Kind %{where} |||| %{smart_count} Kinder %{where}', more: 'und weitere',
    lane: { stabilisation: 'Stabilisierung', housing: 'Unterbringung', residence: 'Aufenthalt', legal: 'Recht', health: 'Gesundheit', children: 'Kinder', perspective: 'Perspektive', network: 'Netzwerk' },
    where: {
      'with-client': 'bei der Klient*in', 'other-parent': 'beim anderen Elternteil', relatives: 'bei Verwandten', 'foster-care': 'in Pflegefamilie', 'youth-welfare': 'in Jugendhilfe',
      'country-of-origin': 'im Herkunftsland', 'third-country': 'in anderem Land', 'held-by-perpetrators': 'bei Täter*innen', missing: 'vermisst', unknown: 'an unbekanntem Ort', 'not-stated': 'ohne Ortsangabe',
    },
    alt: 'Verlauf von %{from} bis %{until}: %{lanes}. Dieselben Angaben stehen als Tabelle und im Verlauf darunter.',
    empty: 'Noch keine Schritte und kein Aufenthaltsstatus. Beides erscheint hier, sobald es eingetragen ist.',
    column: { phase: 'Phase', what: 'Was', from: 'Von', until: 'Bis' }, ongoing: 'läuft', planned: 'beantragt', sinceEver: 'unbekannt', deadlines: 'Fristen', flag: 'Frist %{number}: %{day}',
  },
};
const en: typeof de = {
  tracks: {
    title: 'Phases and residence', span: 'Period', all: 'All', year: '12 months', asTable: 'As a table', asGraph: 'As a graph',
    today: 'today', flagsBeside: 'Deadline 1 see right |||| Deadlines 1 to %{smart_count} see right', applied: 'Applied for: %{status}', atLeast: '%{status}, at least until %{day}',
    children: '1 child %{where} |||| %{smart_count} children %{where}', more: 'and more',
    lane: { stabilisation: 'Stabilisation', housing: 'Housing', residence: 'Residence', legal: 'Law', health: 'Health', children: 'Children', perspective: 'Perspective', network: 'Network' },
    where: {
      'with-client': 'with the client', 'other-parent': 'with the other parent', relatives: 'with relatives', 'foster-care': 'in foster care', 'youth-welfare': 'in youth welfare',
      'country-of-origin': 'in the country of origin', 'third-country': 'in another country', 'held-by-perpetrators': 'held by perpetrators', missing: 'missing', unknown: 'whereabouts unknown', 'not-stated': 'whereabouts not stated',
    },
    alt: 'Course from %{from} to %{until}: %{lanes}. The same facts are in the table and in the timeline below.',
    empty: 'No steps and no residence status yet. Both appear here as soon as they are entered.',
    column: { phase: 'Phase', what: 'What', from: 'From', until: 'Until' }, ongoing: 'ongoing', planned: 'applied for', sinceEver: 'unknown', deadlines: 'Deadlines', flag: 'Deadline %{number}: %{day}',
  },
};
export const tracksMessages = { de, en };
