import { problems } from '../common/problems/wording.js';

export const calendarFeedProblems = problems(
  {
    'calendarFeed.tooMany': {
      title: 'Zu viele Kalenderadressen',
      detail: 'Mehr als %{max} gibt es nicht auf einmal. Widerrufen Sie eine, die Sie nicht mehr brauchen.',
    },
    'calendarFeed.tooOften': { title: 'Zu oft gefragt', detail: 'Bitte fragen Sie später wieder.' },
  },
  {
    'calendarFeed.tooMany': {
      title: 'Too many calendar addresses',
      detail: 'There are no more than %{max} at a time. Revoke one that you do not need any more.',
    },
    'calendarFeed.tooOften': { title: 'Asked too often', detail: 'Please ask again later.' },
  },
);
