const de = {
  centreDashboard: {
    title: 'Übersicht %{centre}',
    asOf: 'Stand %{at} · jede Zahl öffnet ihre Liste',
    refresh: 'Neu laden',
    failed: 'Die Übersicht konnte nicht geladen werden.',
    empty: {
      title: 'Noch keine Zahlen',
      text: 'Sobald der erste Fall angelegt ist, stehen hier Fristen, Fälle und Schritte der Beratungsstelle.',
    },
    asTable: '%{title} als Tabelle',
    asChart: '%{title} als Diagramm',
    rows: '%{label}: 1 Eintrag, Liste öffnen |||| %{label}: %{smart_count} Einträge, Liste öffnen',
    tiles: {
      overdue: 'Frist überfällig', overdueNone: 'alles im Plan', overdueSome: 'der Tag ist vorbei',
      dueWeek: 'Frist bis 7 Tage', dueToday: 'davon %{count} heute', dueTodayNone: 'keine heute',
      openCases: 'Offene Fälle', active: '%{count} laufend', other: '%{count} andere',
      withoutContact: 'Lange kein Kontakt', days: 'über 30 Tage', anonymous: '%{count} anonym',
      steps: 'Schritte in 30 Tagen', minutes: '%{duration} Arbeit',
    },
    caseload: {
      title: 'Fälle je Berater*in', open: '%{count} offen', worker: 'Berater*in', total: 'gesamt',
      none: 'Noch führt niemand einen offenen Fall.', alone: '%{name} führt alle %{most}.',
      same: 'Alle führen gleich viele: %{most}.',
      leads: '%{name} führt %{most}, die anderen %{others}.', range: '%{least} bis %{greatest}', and: ' und ',
      state: { active: 'laufend', clearing: 'Clearing', dormant: 'ruhend', contact: 'Kontakt' },
    },
    urgency: {
      title: 'Fristen nach Dringlichkeit', column: 'Dringlichkeit', count: 'Fristen', open: '%{count} offen',
      insight: 'braucht diese Woche jemanden. |||| brauchen diese Woche jemanden.', calm: 'Diese Woche ist keine Frist fällig.',
      label: {
        overdue: 'überfällig', today: 'heute', week: 'bis 7 Tage', fortnight: 'bis 14 Tage', month: 'bis 30 Tage',
        'two-months': 'bis 60 Tage', later: 'später',
      },
    },
    areas: {
      title: 'Schritte nach Bereich', last30: '30 Tage', column: 'Bereich', count: 'Schritte', time: 'Zeit',
      none: 'In den letzten 30 Tagen ist noch kein Schritt festgehalten.',
    },
    months: {
      title: 'Zwölf Monate', month: 'Monat', opened: 'neue Fälle', openedIn: 'Neue Fälle im %{month}',
      insight: '%{least} bis %{most} im Monat, die meisten im %{peak}.', same: 'Jeden Monat %{most}.',
    },
    opened: {
      from: 'Aus der Übersicht: %{label}', same: 'Stand %{time} Uhr',
      newer: 'Die Liste ist neuer: um %{time} Uhr war es 1 Eintrag. |||| Die Liste ist neuer: um %{time} Uhr waren es %{smart_count} Einträge.',
      close: 'Auswahl aufheben',
    },
  },
};

const en: typeof de = {
  centreDashboard: {
    title: 'Overview of %{centre}',
    asOf: 'As of %{at} · every number opens its list',
    refresh: 'Reload',
    failed: 'The overview could not be loaded.',
    empty: {
      title: 'No figures yet',
      text: 'As soon as the first case is opened, the deadlines, cases and steps of the centre appear here.',
    },
    asTable: '%{title} as a table',
    asChart: '%{title} as a chart',
    rows: '%{label}: 1 entry, open the list |||| %{label}: %{smart_count} entries, open the list',
    tiles: {
      overdue: 'Deadline overdue', overdueNone: 'all on time', overdueSome: 'the day has passed',
      dueWeek: 'Deadline within 7 days', dueToday: '%{count} of them today', dueTodayNone: 'none today',
      openCases: 'Open cases', active: '%{count} active', other: '%{count} other',
      withoutContact: 'No contact for long', days: 'over 30 days', anonymous: '%{count} anonymous',
      steps: 'Steps in 30 days', minutes: '%{duration} of work',
    },
    caseload: {
      title: 'Cases per worker', open: '%{count} open', worker: 'Worker', total: 'total',
      none: 'Nobody is responsible for an open case yet.', alone: '%{name} is responsible for all %{most}.',
      same: 'All are responsible for the same number: %{most}.',
      leads: '%{name} is responsible for %{most}, the others for %{others}.', range: '%{least} to %{greatest}', and: ' and ',
      state: { active: 'active', clearing: 'clearing', dormant: 'dormant', contact: 'contact' },
    },
    urgency: {
      title: 'Deadlines by urgency', column: 'Urgency', count: 'Deadlines', open: '%{count} open',
      insight: 'needs somebody this week. |||| need somebody this week.', calm: 'No deadline is due this week.',
      label: {
        overdue: 'overdue', today: 'today', week: 'within 7 days', fortnight: 'within 14 days', month: 'within 30 days',
        'two-months': 'within 60 days', later: 'later',
      },
    },
    areas: {
      title: 'Steps by area', last30: '30 days', column: 'Area', count: 'Steps', time: 'Time',
      none: 'No step has been logged in the last 30 days.',
    },
    months: {
      title: 'Twelve months', month: 'Month', opened: 'new cases', openedIn: 'New cases in %{month}',
      insight: '%{least} to %{most} a month, most in %{peak}.', same: '%{most} every month.',
    },
    opened: {
      from: 'From the overview: %{label}', same: 'as of %{time}',
      newer: 'The list is newer: at %{time} there was 1 entry. |||| The list is newer: at %{time} there were %{smart_count} entries.',
      close: 'Clear selection',
    },
  },
};

export const centreDashboardMessages = { de, en };
