import { problems } from '../common/problems/wording.js';

export const placeProblems = problems(
  {
    'stay.overlaps': {
      title: 'Zwei Unterkünfte zugleich',
      detail: 'Für diese Tage ist schon eine andere Unterkunft eingetragen. Beenden Sie zuerst die frühere.',
    },
    'stay.placeFull': {
      title: 'Kein Platz frei',
      detail: '„%{name}“ ist ab %{on} voll belegt.',
    },
    'stay.placeUnknown': { title: 'Platz unbekannt', detail: 'Diesen Platz gibt es in Ihrer Stelle nicht.' },
    'place.overbooked': {
      title: 'Mehr Menschen als Plätze',
      detail: 'Am %{on} wohnen dort mehr Menschen, als dann Platz hätten. Verlegen Sie zuerst.',
    },
  },
  {
    'stay.overlaps': {
      title: 'Two places to stay at once',
      detail: 'Another stay is recorded for these days. End the earlier one first.',
    },
    'stay.placeFull': { title: 'No bed free', detail: '“%{name}” is full from %{on} on.' },
    'stay.placeUnknown': { title: 'Place unknown', detail: 'Your centre has no such place.' },
    'place.overbooked': {
      title: 'More people than beds',
      detail: 'On %{on} more people live there than would have beds. Relocate first.',
    },
  },
);
