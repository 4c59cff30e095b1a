import { problems } from '../common/problems/wording.js';

export const userProblems = problems(
  {
    'user.checkWordsDiffer': {
      title: 'Die Prüfwörter stimmen nicht überein',
      detail:
        'Bitte lassen Sie sich die vier Wörter noch einmal am Telefon nennen. Bleibt es dabei, laden Sie neu ein.',
    },
    'user.notAccepted': {
      title: 'Einladung noch offen',
      detail: 'Bestätigen lässt sich erst, wer die Einladung angenommen hat.',
    },
    'user.notYourself': { title: 'Nicht für sich selbst', detail: 'Das muss eine andere Person für Sie tun.' },
    'user.lastLead': {
      title: 'Letzte Leitung',
      detail: 'Ohne bestätigte Leitung könnte niemand mehr jemanden bestätigen. Bestätigen Sie erst eine zweite.',
    },
    'user.suspended': {
      title: 'Zugang ausgesetzt',
      detail: 'Die Administration hat diesen Zugang ausgesetzt und muss das erst aufheben.',
    },
    'user.stateForbidden': {
      title: 'So nicht möglich',
      detail: 'Aussetzen lässt sich ein bestätigter Zugang, aufheben ein ausgesetzter.',
    },
  },
  {
    'user.checkWordsDiffer': {
      title: 'The check words differ',
      detail: 'Please have the four words read to you again by phone. If they still differ, invite anew.',
    },
    'user.notAccepted': {
      title: 'Invitation still open',
      detail: 'Only who has accepted the invitation can be confirmed.',
    },
    'user.notYourself': { title: 'Not for yourself', detail: 'Somebody else has to do this for you.' },
    'user.lastLead': {
      title: 'Last lead',
      detail: 'Without a confirmed lead nobody could confirm anybody any more. Confirm a second one first.',
    },
    'user.suspended': {
      title: 'Account suspended',
      detail: 'The administration has suspended this account and has to lift that first.',
    },
    'user.stateForbidden': {
      title: 'Not possible like this',
      detail: 'A confirmed account can be suspended, and a suspended one restored.',
    },
  },
);
