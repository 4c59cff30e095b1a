const de = {
  common: {
    save: 'Speichern', cancel: 'Abbrechen', close: 'Schließen', back: 'Zurück', next: 'Weiter', more: 'Mehr', edit: 'Ändern', print: 'Drucken', copy: 'Kopieren', copied: 'Kopiert',
    saved: 'Gespeichert', loading: 'Wird geladen …', retry: 'Noch einmal versuchen', optional: 'freiwillig', unknown: 'unbekannt', notStated: 'keine Angabe', none: 'keine',
    yes: 'ja', no: 'nein', minutes: '%{count} Min.', cases: '1 Fall |||| %{smart_count} Fälle', you: 'Sie', show: 'Anzeigen', hide: 'Verbergen', all: 'Alle', choose: 'Bitte wählen', remove: '%{what} entfernen',
    asTable: 'Als Tabelle', asChart: 'Als Diagramm', otherEntry: 'Weitere', error: 'Das hat nicht geklappt', today: 'heute',
  },
};
const en: typeof de = {
  common: {
    save: 'Save', cancel: 'Cancel', close: 'Close', back: 'Back', next: 'Next', more: 'More', edit: 'Change', print: 'Print', copy: 'Copy', copied: 'Copied',
    saved: 'Saved', loading: 'Loading …', retry: 'Try again', optional: 'optional', unknown: 'unknown', notStated: 'not stated', none: 'none',
    yes: 'yes', no: 'no', minutes: '%{count} min', cases: '1 case |||| %{smart_count} cases', you: 'you', show: 'Show', hide: 'Hide', all: 'All', choose: 'Please choose', remove: 'Remove %{what}',
    asTable: 'As a table', asChart: 'As a chart', otherEntry: 'More', error: 'That did not work', today: 'today',
  },
};
export const commonMessages = { de, en };
