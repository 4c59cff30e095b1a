import { actionWords, subjectWords } from './events.messages.js';
import { fieldWords } from './fields.messages.js';

const de = {
  audit: {
    title: 'Prüfprotokoll', summary: '1 Eintrag |||| %{smart_count} Einträge', about: 'Wer hat wann was gelesen oder geschrieben. Inhalte stehen hier nicht.',
    column: { at: 'Wann', by: 'Wer', what: 'Was', case: 'Fall', detail: 'Felder' },
    filters: 'Einträge auswählen', from: 'Von', until: 'Bis', kind: 'Was', anyAction: 'alles', clear: 'Auswahl aufheben',
    onlyCase: 'Nur Einträge zu Fall %{mark}', onlyPerson: 'Nur Einträge von %{name}', caseChip: 'Fall %{mark}',
    mark: 'Kennzeichen des Falls in diesem Protokoll. Es ist kein Fallcode und sagt nichts über die Person.', openCase: 'Fall öffnen',
    refused: 'verweigert', nobody: 'nicht angemeldet', shown: '1 Eintrag gezeigt |||| %{smart_count} Einträge gezeigt', moreFields: '%{count} weitere', otherField: 'weitere Angabe',
    empty: 'Kein Eintrag in dieser Auswahl', emptyText: 'Ein anderer Zeitraum zeigt mehr. Jedes Lesen und Schreiben steht hier, sobald es geschehen ist.',
    event: '%{subject} %{action}', subject: subjectWords.de, action: actionWords.de, field: fieldWords.de,
    chain: {
      title: 'Unversehrtheit', checking: 'Die Kette wird geprüft …', again: 'Noch einmal prüfen', print: 'Anker drucken', checkedAt: 'geprüft %{at} Uhr',
      intact: 'Unversehrt', intactText: '1 Eintrag geprüft, an seinen Vorgänger gekettet. |||| %{smart_count} Einträge geprüft, jeder an seinen Vorgänger gekettet.',
      broken: 'Gebrochen bei Eintrag %{number}', brokenText: 'Bis zum Eintrag davor stimmt die Kette. Ab hier ist dem Protokoll nicht mehr zu trauen. Informieren Sie Leitung und Betrieb, ändern Sie nichts, drucken Sie diese Seite.',
      why: { changed: 'Der Eintrag wurde verändert.', missing: 'Ein Eintrag fehlt.', order: 'Die Reihenfolge stimmt nicht.', head: 'Das Ende der Kette fehlt.', other: 'Der Eintrag passt nicht zu seinem Vorgänger.' },
      tail: '1 neuer Eintrag wartet noch auf seine Verkettung; das dauert sonst wenige Sekunden. |||| %{smart_count} neue Einträge warten noch auf ihre Verkettung; das dauert sonst wenige Sekunden.',
      empty: 'Noch ist nichts zu prüfen.', head: 'Anker: Eintrag %{number}', headText: 'Ausgedruckt und abgelegt beweist er später, dass bis hier nichts umgeschrieben wurde.',
      paper: 'Anker des Prüfprotokolls', printedAt: 'Gedruckt am', centre: 'Organisation', result: 'Ergebnis', checked: 'Geprüfte Einträge', waiting: 'Noch nicht verkettet', signed: 'Datum, Unterschrift', hash: 'Prüfsumme',
    },
  },
};

const en: typeof de = {
  audit: {
    title: 'Audit log', summary: '1 entry |||| %{smart_count} entries', about: 'Who read or wrote what, and when. Content does not stand here.',
    column: { at: 'When', by: 'Who', what: 'What', case: 'Case', detail: 'Fields' },
    filters: 'Choose entries', from: 'From', until: 'Until', kind: 'What', anyAction: 'everything', clear: 'Clear selection',
    onlyCase: 'Only entries on case %{mark}', onlyPerson: 'Only entries by %{name}', caseChip: 'Case %{mark}',
    mark: 'Mark of the case in this log. It is not its code and says nothing about the person.', openCase: 'Open the case',
    refused: 'refused', nobody: 'not logged in', shown: '1 entry shown |||| %{smart_count} entries shown', moreFields: '%{count} more', otherField: 'further statement',
    empty: 'No entry in this choice', emptyText: 'Another period shows more. Every read and write stands here as soon as it has happened.',
    event: '%{subject} %{action}', subject: subjectWords.en, action: actionWords.en, field: fieldWords.en,
    chain: {
      title: 'Integrity', checking: 'Checking the chain …', again: 'Check again', print: 'Print anchor', checkedAt: 'checked at %{at}',
      intact: 'Intact', intactText: '1 entry checked, chained to the one before. |||| %{smart_count} entries checked, each chained to the one before.',
      broken: 'Broken at entry %{number}', brokenText: 'Up to the entry before, the chain is right. From here on the log cannot be trusted. Tell the lead and the operator, change nothing, print this page.',
      why: { changed: 'The entry was altered.', missing: 'An entry is missing.', order: 'The order is wrong.', head: 'The end of the chain is missing.', other: 'The entry does not match the one before.' },
      tail: '1 new entry still waits to be chained; that usually takes a few seconds. |||| %{smart_count} new entries still wait to be chained; that usually takes a few seconds.',
      empty: 'There is nothing to check yet.', head: 'Anchor: entry %{number}', headText: 'Printed and filed, it proves later that nothing up to here was rewritten.',
      paper: 'Anchor of the audit log', printedAt: 'Printed on', centre: 'Organisation', result: 'Result', checked: 'Entries checked', waiting: 'Not chained yet', signed: 'Date, signature', hash: 'Checksum',
    },
  },
};

export const auditMessages = { de, en };
