import { problems } from './wording.js';

export const commonProblems = problems(
  {
    'request.invalid': { title: 'Die Eingabe stimmt noch nicht', detail: 'Bitte prüfen Sie die genannten Felder.' },
    'request.unreadable': { title: 'Anfrage nicht lesbar', detail: 'Der Inhalt ist kein gültiges JSON-Objekt.' },
    'request.tooLarge': { title: 'Zu groß', detail: 'Der Inhalt ist größer als erlaubt.' },
    'request.unsupportedType': { title: 'Format nicht unterstützt', detail: 'Bitte senden Sie application/json.' },
    'request.refused': { title: 'Anfrage abgelehnt', detail: 'So kann die Anfrage nicht bearbeitet werden.' },
    'request.notFound': { title: 'Nicht gefunden', detail: 'Das gibt es hier nicht.' },
    'request.preconditionMissing': {
      title: 'Angabe zur Fassung fehlt',
      detail: 'Anlegen braucht If-None-Match: *, Ändern braucht If-Match mit der gelesenen Fassung.',
    },
    'record.stale': {
      title: 'Inzwischen geändert',
      detail: 'Jemand anderes hat gespeichert. Vergleichen Sie beide Fassungen, nichts ist verloren.',
    },
    'record.idTaken': { title: 'Schon vergeben', detail: 'Unter dieser Kennung ist etwas anderes gespeichert.' },
    'record.notFound': { title: 'Nicht gefunden', detail: 'Das gibt es nicht, oder es gehört nicht zu Ihnen.' },
    'server.failed': {
      title: 'Das hat nicht geklappt',
      detail: 'Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
    },
    'server.unavailable': { title: 'Gerade nicht erreichbar', detail: 'Bitte versuchen Sie es gleich noch einmal.' },
  },
  {
    'request.invalid': { title: 'The input is not right yet', detail: 'Please check the fields named.' },
    'request.unreadable': { title: 'Request not readable', detail: 'The content is not a valid JSON object.' },
    'request.tooLarge': { title: 'Too large', detail: 'The content is larger than allowed.' },
    'request.unsupportedType': { title: 'Format not supported', detail: 'Please send application/json.' },
    'request.refused': { title: 'Request refused', detail: 'The request cannot be served like this.' },
    'request.notFound': { title: 'Not found', detail: 'There is no such thing here.' },
    'request.preconditionMissing': {
      title: 'Version missing',
      detail: 'Creating needs If-None-Match: *, changing needs If-Match with the version that was read.',
    },
    'record.stale': {
      title: 'Changed in the meantime',
      detail: 'Somebody else has saved. Compare both versions, nothing is lost.',
    },
    'record.idTaken': { title: 'Already taken', detail: 'Something else is stored under this id.' },
    'record.notFound': { title: 'Not found', detail: 'It does not exist, or it is not yours.' },
    'server.failed': { title: 'That did not work', detail: 'Nothing was saved. Please try again.' },
    'server.unavailable': { title: 'Not reachable right now', detail: 'Please try again in a moment.' },
  },
);
