import { problems } from '../common/problems/wording.js';

export const contactProblems = problems(
  {
    'contact.unknown': { title: 'Erstkontakt unbekannt', detail: 'Diesen Erstkontakt gibt es in Ihrer Stelle nicht.' },
    'contact.usedUp': {
      title: 'Schon ein Fall',
      detail: 'Aus diesem Erstkontakt ist schon ein Fall geworden. Er zählt nur einmal.',
    },
    'contact.dayTaken': {
      title: 'Datum steht fest',
      detail: 'Aus diesem Erstkontakt ist ein Fall geworden, der mit diesem Tag beginnt. Das Datum bleibt, wie es ist.',
    },
  },
  {
    'contact.unknown': { title: 'Contact unknown', detail: 'Your centre has no such contact.' },
    'contact.usedUp': {
      title: 'A case already',
      detail: 'A case was made of this contact. It counts only once.',
    },
    'contact.dayTaken': {
      title: 'Date is fixed',
      detail: 'A case was made of this contact and begins on that day. The date stays as it is.',
    },
  },
);
