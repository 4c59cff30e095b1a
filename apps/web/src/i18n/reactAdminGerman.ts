import type { TranslationMessages } from 'react-admin';

/** react-admin's own words in German, complete: a missing one is a type error. */
export const reactAdminGerman: TranslationMessages = {
  ra: {
    action: {
      add_filter: 'Filter hinzufügen', add: 'Hinzufügen', back: 'Zurück', bulk_actions: '1 ausgewählt |||| %{smart_count} ausgewählt',
      cancel: 'Abbrechen', clear_array_input: 'Liste leeren', clear_input_value: 'Eingabe löschen', clone: 'Kopieren', confirm: 'Bestätigen',
      create: 'Neu', create_item: '%{item} anlegen', delete: 'Löschen', edit: 'Bearbeiten', export: 'Exportieren', list: 'Liste',
      refresh: 'Neu laden', remove_filter: 'Filter entfernen', remove_all_filters: 'Alle Filter entfernen', remove: 'Entfernen', reset: 'Zurücksetzen',
      save: 'Speichern', search: 'Suchen', search_columns: 'Spalten suchen', select_all: 'Alle auswählen', select_all_button: 'Alle auswählen',
      select_row: 'Diese Zeile auswählen', show: 'Ansehen', sort: 'Sortieren', undo: 'Rückgängig', unselect: 'Auswahl aufheben',
      expand: 'Aufklappen', close: 'Schließen', open_menu: 'Menü öffnen', close_menu: 'Menü schließen', update: 'Ändern',
      move_up: 'Nach oben', move_down: 'Nach unten', open: 'Öffnen', toggle_theme: 'Hell oder dunkel', select_columns: 'Spalten',
      update_application: 'Anwendung neu laden',
    },
    boolean: { true: 'Ja', false: 'Nein', null: ' ' },
    page: {
      create: '%{name} anlegen', dashboard: 'Was braucht mich', edit: '%{name} %{recordRepresentation}', error: 'Da ist etwas schiefgegangen',
      list: '%{name}', loading: 'Wird geladen', not_found: 'Nicht gefunden', show: '%{name} %{recordRepresentation}', empty: 'Noch nichts vorhanden.',
      invite: 'Möchten Sie etwas anlegen?', access_denied: 'Kein Zugriff', authentication_error: 'Anmeldung nicht möglich',
    },
    input: {
      file: { upload_several: 'Dateien hierher ziehen oder zum Auswählen klicken.', upload_single: 'Datei hierher ziehen oder zum Auswählen klicken.' },
      image: { upload_several: 'Bilder hierher ziehen oder zum Auswählen klicken.', upload_single: 'Bild hierher ziehen oder zum Auswählen klicken.' },
      references: {
        all_missing: 'Die verknüpften Einträge wurden nicht gefunden.',
        many_missing: 'Mindestens ein verknüpfter Eintrag ist nicht mehr verfügbar.',
        single_missing: 'Der verknüpfte Eintrag ist nicht mehr verfügbar.',
      },
      password: { toggle_visible: 'Passwort verbergen', toggle_hidden: 'Passwort anzeigen' },
    },
    message: {
      about: 'Über', access_denied: 'Für diese Seite fehlt Ihnen die Berechtigung.', are_you_sure: 'Sind Sie sicher?',
      authentication_error: 'Die Anmeldung konnte nicht geprüft werden. Bitte versuchen Sie es noch einmal.',
      auth_error: 'Die Sitzung konnte nicht geprüft werden.',
      bulk_delete_content: 'Diesen Eintrag wirklich löschen? |||| Diese %{smart_count} Einträge wirklich löschen?',
      bulk_delete_title: '%{name} löschen |||| %{smart_count} Einträge löschen',
      bulk_update_content: 'Diesen Eintrag wirklich ändern? |||| Diese %{smart_count} Einträge wirklich ändern?',
      bulk_update_title: '%{name} %{recordRepresentation} ändern |||| %{smart_count} Einträge ändern',
      clear_array_input: 'Die ganze Liste leeren?', delete_content: 'Diesen Eintrag wirklich löschen?', delete_title: '%{name} %{recordRepresentation} löschen',
      details: 'Einzelheiten', error: 'Hier ist ein Fehler aufgetreten, die Anfrage wurde nicht ausgeführt.',
      invalid_form: 'Bitte prüfen Sie die markierten Felder.', loading: 'Bitte warten', no: 'Nein',
      not_found: 'Diese Seite gibt es nicht, oder sie ist für Sie nicht zugänglich.',
      select_all_limit_reached: 'Es sind zu viele Einträge. Ausgewählt sind die ersten %{max}.',
      unsaved_changes: 'Einige Änderungen sind noch nicht gespeichert. Trotzdem weiter?', yes: 'Ja',
      placeholder_data_warning: 'Keine Verbindung: die Anzeige ist vielleicht nicht aktuell.',
    },
    navigation: {
      clear_filters: 'Filter aufheben', no_filtered_results: 'Mit diesen Filtern wurde nichts gefunden.', no_results: 'Nichts gefunden',
      no_more_results: 'Die Seite %{page} gibt es nicht. Bitte gehen Sie eine Seite zurück.', page_out_of_boundaries: 'Die Seite %{page} gibt es nicht',
      page_out_from_end: 'Das ist die letzte Seite', page_out_from_begin: 'Das ist die erste Seite', page_range_info: '%{offsetBegin}–%{offsetEnd} von %{total}',
      partial_page_range_info: '%{offsetBegin}–%{offsetEnd} von mehr als %{offsetEnd}', current_page: 'Seite %{page}', page: 'Zu Seite %{page}',
      first: 'Zur ersten Seite', last: 'Zur letzten Seite', next: 'Nächste Seite', previous: 'Vorige Seite', page_rows_per_page: 'Zeilen je Seite:',
      skip_nav: 'Zum Inhalt springen',
    },
    sort: { sort_by: 'Nach %{field_lower_first} %{order} sortieren', ASC: 'aufsteigend', DESC: 'absteigend' },
    auth: {
      auth_check_error: 'Bitte melden Sie sich an.', user_menu: 'Konto', username: 'E-Mail', password: 'Passwort', email: 'E-Mail',
      sign_in: 'Anmelden', sign_in_error: 'Die Anmeldung ist nicht gelungen.', logout: 'Abmelden',
    },
    notification: {
      updated: 'Gespeichert |||| %{smart_count} Einträge gespeichert', created: 'Gespeichert', deleted: 'Gelöscht |||| %{smart_count} Einträge gelöscht',
      bad_item: 'Dieser Eintrag ist nicht lesbar', item_doesnt_exist: 'Diesen Eintrag gibt es nicht',
      http_error: 'Der Server ist gerade nicht erreichbar', data_provider_error: 'Die Daten konnten nicht geladen werden.',
      i18n_error: 'Die Übersetzung konnte nicht geladen werden', canceled: 'Abgebrochen', logged_out: 'Die Sitzung ist beendet. Bitte melden Sie sich neu an.',
      not_authorized: 'Dafür fehlt Ihnen die Berechtigung.', application_update_available: 'Eine neue Fassung ist verfügbar.',
      offline: 'Keine Verbindung. Die Daten konnten nicht geladen werden.',
    },
    validation: {
      required: 'Bitte ausfüllen', minLength: 'Mindestens %{min} Zeichen', maxLength: 'Höchstens %{max} Zeichen', minValue: 'Mindestens %{min}',
      maxValue: 'Höchstens %{max}', number: 'Bitte eine Zahl eingeben', email: 'Bitte eine gültige E-Mail-Adresse eingeben',
      oneOf: 'Bitte eine dieser Möglichkeiten: %{options}', regex: 'Das Format stimmt nicht', unique: 'Das gibt es schon',
    },
    saved_queries: {
      label: 'Ansichten', query_name: 'Name der Ansicht', new_label: 'Ansicht speichern …', new_dialog_title: 'Ansicht speichern als',
      remove_label: 'Ansicht entfernen', remove_label_with_name: 'Ansicht „%{name}“ entfernen', remove_dialog_title: 'Ansicht entfernen?',
      remove_message: 'Soll diese Ansicht aus Ihrer Liste entfernt werden?', help: 'Die Liste filtern und als Ansicht speichern',
    },
    guesser: { empty: { title: 'Nichts anzuzeigen', message: 'Es sind keine Daten da' } },
    configurable: {
      customize: 'Anpassen', configureMode: 'Diese Seite anpassen',
      inspector: { title: 'Anpassen', content: 'Auf ein Element zeigen, um es anzupassen', reset: 'Zurücksetzen', hideAll: 'Alle ausblenden', showAll: 'Alle einblenden' },
      Datagrid: { title: 'Tabelle', unlabeled: 'Spalte %{column} ohne Namen' },
      SimpleForm: { title: 'Formular', unlabeled: 'Feld %{input} ohne Namen' },
      SimpleList: { title: 'Liste', primaryText: 'Erste Zeile', secondaryText: 'Zweite Zeile', tertiaryText: 'Dritte Zeile' },
    },
  },
};
