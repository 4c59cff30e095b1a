const de = {
  common: {
    save: 'Speichern',
    cancel: 'Abbrechen',
    close: 'Schließen',
    open: 'Öffnen',
    clear: 'Leeren',
    noOptions: 'Nichts gefunden',
    saved: 'Gespeichert',
    loading: 'Wird geladen …',
    retry: 'Noch einmal versuchen',
    all: 'Alle',
    show: 'Anzeigen',
    choose: 'Bitte wählen',
    otherEntry: 'Weitere',
    error: 'Das hat nicht geklappt',
  },
};
const en: typeof de = {
  common: {
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    open: 'Open',
    clear: 'Clear',
    noOptions: 'Nothing found',
    saved: 'Saved',
    loading: 'Loading …',
    retry: 'Try again',
    all: 'All',
    show: 'Show',
    choose: 'Please choose',
    otherEntry: 'More',
    error: 'That did not work',
  },
};
export const commonMessages = { de, en };
