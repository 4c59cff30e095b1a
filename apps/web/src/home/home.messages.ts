const de = {
  home: {
    title: 'Was braucht mich', overdue: '1 Frist überfällig |||| %{smart_count} Fristen überfällig', soon: '1 Frist bis %{until} |||| %{smart_count} Fristen bis %{until}', calm: 'Keine Frist in den nächsten 14 Tagen',
    cue: 'Was war?', cueMore: 'Anruf, Gespräch, Begleitung …', note: 'Notieren',
    deadlines: 'Gesetzliche Fristen', deadlinesHint: 'die nächste je Fall · 1 eigener Fall |||| die nächste je Fall · %{smart_count} eigene Fälle', allDeadlines: 'Alle Fristen', later: 'Später', without: 'Ohne offene Frist:',
    noDeadlines: 'Keine offene Frist', noDeadlinesHint: 'Fristen entstehen mit einem Aufenthaltsstatus, der endet, oder von Hand auf der Fallseite.',
    noCases: 'Noch kein eigener Fall', noCasesHint: 'Ein neuer Fall braucht höchstens sechs Antworten; alles andere kann warten.', newCase: 'Neuer Fall',
    changes: 'Neues in meinen Fällen', changesHint: 'letzte 7 Tage', noChanges: 'In den letzten sieben Tagen hat sich nichts geändert.',
    silent: 'Lange kein Kontakt', silentHint: 'über 30 Tage', silentLast: 'zuletzt %{on}', days: '%{count} Tage', noSilent: 'Zu allen eigenen Fällen gab es in den letzten 30 Tagen Kontakt.',
    by: 'von %{name}', byMe: 'von Ihnen',
    change: {
      'create caseFile': 'Fall angelegt', 'change caseFile': 'Angaben geändert', 'change caseIdentity': 'sicherer Kontakt geändert', 'log supportStep': 'Schritt festgehalten', 'correct supportStep': 'Schritt berichtigt',
      'record residenceStatus': 'Aufenthaltsstatus eingetragen', 'correct residenceStatus': 'Aufenthaltsstatus berichtigt', 'set deadline': 'Frist eingetragen', 'change deadline': 'Frist geändert', other: 'geändert',
    },
  },
};
const en: typeof de = {
  home: {
    title: 'What needs me', overdue: '1 deadline overdue |||| %{smart_count} deadlines overdue', soon: '1 deadline until %{until} |||| %{smart_count} deadlines until %{until}', calm: 'No deadline in the next 14 days',
    cue: 'What happened?', cueMore: 'Call, talk, accompaniment …', note: 'Note',
    deadlines: 'Legal deadlines', deadlinesHint: 'the next of each case · 1 case of mine |||| the next of each case · %{smart_count} cases of mine', allDeadlines: 'All deadlines', later: 'Later', without: 'Without an open deadline:',
    noDeadlines: 'No open deadline', noDeadlinesHint: 'Deadlines come with a residence status that ends, or by hand on the case page.',
    noCases: 'No case of your own yet', noCasesHint: 'A new case takes six answers at most; everything else can wait.', newCase: 'New case',
    changes: 'News in my cases', changesHint: 'last 7 days', noChanges: 'Nothing has changed in the last seven days.',
    silent: 'No contact for long', silentHint: 'over 30 days', silentLast: 'last on %{on}', days: '%{count} days', noSilent: 'There was contact in all your cases within the last 30 days.',
    by: 'by %{name}', byMe: 'by you',
    change: {
      'create caseFile': 'case opened', 'change caseFile': 'details changed', 'change caseIdentity': 'safe contact changed', 'log supportStep': 'step logged', 'correct supportStep': 'step corrected',
      'record residenceStatus': 'residence status recorded', 'correct residenceStatus': 'residence status corrected', 'set deadline': 'deadline entered', 'change deadline': 'deadline changed', other: 'changed',
    },
  },
};
export const homeMessages = { de, en };
