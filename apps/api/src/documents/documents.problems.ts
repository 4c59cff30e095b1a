import { problems } from '../common/problems/wording.js';

export const documentProblems = problems(
  {
    'document.tooLarge': {
      title: 'Datei ist zu groß',
      detail: 'Mehr als %{max} MB nimmt ein Fall nicht auf. Es wurde nichts gespeichert.',
    },
    'document.chunkLength': {
      title: 'Stück der Datei passt nicht',
      detail: 'Stück %{number} der Datei hat %{expected} Bytes. Laden Sie dieselbe Datei noch einmal hoch.',
    },
    'document.chunkTaken': {
      title: 'Stück der Datei ist anders',
      detail: 'An dieser Stelle steht schon etwas anderes. Verwerfen Sie das Hochladen und beginnen Sie neu.',
    },
    'document.complete': {
      title: 'Dokument ist vollständig',
      detail: 'Alle Stücke dieser Datei sind da. Eine andere Datei ist ein neues Dokument.',
    },
    'document.incomplete': {
      title: 'Dokument ist noch nicht vollständig',
      detail: 'Es fehlen noch Stücke der Datei. Setzen Sie das Hochladen fort.',
    },
    'document.altered': {
      title: 'Datei ist beim Hochladen beschädigt worden',
      detail: 'Was angekommen ist, ist nicht die Datei. Verwerfen Sie das Hochladen und beginnen Sie neu.',
    },
    'document.kept': {
      title: 'Dokument bleibt in der Akte',
      detail: 'Ein vollständiges Dokument wird nicht gelöscht, sondern mit einem Grund entfernt.',
    },
    'document.removed': {
      title: 'Dokument wurde entfernt',
      detail: 'Es wird nicht mehr geöffnet. Holen Sie es zuerst zurück.',
    },
    'document.noSpace': {
      title: 'Kein Speicherplatz mehr',
      detail: 'Die Datei ist nicht gespeichert. Sagen Sie der Administration Bescheid und versuchen Sie es später.',
    },
  },
  {
    'document.tooLarge': {
      title: 'File is too large',
      detail: 'A case takes no more than %{max} MB. Nothing was stored.',
    },
    'document.chunkLength': {
      title: 'Piece of the file does not fit',
      detail: 'Piece %{number} of the file has %{expected} bytes. Upload the same file once more.',
    },
    'document.chunkTaken': {
      title: 'Piece of the file differs',
      detail: 'Something else stands in this place already. Discard the upload and begin anew.',
    },
    'document.complete': {
      title: 'Document is complete',
      detail: 'All pieces of this file are there. Another file is a new document.',
    },
    'document.incomplete': {
      title: 'Document is not complete yet',
      detail: 'Pieces of the file are still missing. Go on with the upload.',
    },
    'document.altered': {
      title: 'File was damaged on its way',
      detail: 'What has arrived is not the file. Discard the upload and begin anew.',
    },
    'document.kept': {
      title: 'Document stays in the file',
      detail: 'A complete document is not deleted but removed, with a reason.',
    },
    'document.removed': {
      title: 'Document was removed',
      detail: 'It is not opened any more. Bring it back first.',
    },
    'document.noSpace': {
      title: 'No space left',
      detail: 'The file is not stored. Tell the administration, and try again later.',
    },
  },
);
