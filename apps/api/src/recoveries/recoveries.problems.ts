import { problems } from '../common/problems/wording.js';

export const recoveryProblems = problems(
  {
    'recovery.notOpen': {
      title: 'Keine Wiederherstellung offen',
      detail: 'Die Administration öffnet sie für 24 Stunden; ein Blatt gilt dann einmal.',
    },
    'recovery.notFounded': {
      title: 'Noch nicht gegründet',
      detail: 'Diese Stelle hat noch kein Wiederherstellungsblatt.',
    },
    'recovery.notNeeded': { title: 'Nicht nötig', detail: 'Ihr Zugang öffnet die Stelle schon.' },
    'recovery.wordUnknown': {
      title: 'Ein Wort lässt sich nicht lesen',
      detail: 'Das %{position}. Wort „%{word}“ steht auf keinem Blatt. Bitte vergleichen Sie es noch einmal.',
    },
    'recovery.wordsWrong': {
      title: 'Die Wörter gehören nicht zusammen',
      detail: 'Bitte prüfen Sie Reihenfolge und Anzahl: es sind zwölf Wörter.',
    },
    'recovery.otherSheet': {
      title: 'Das ist nicht das gültige Blatt',
      detail: 'Die Wörter sind lesbar, aber dieses Blatt öffnet die Stelle nicht. Vielleicht gibt es ein neueres.',
    },
  },
  {
    'recovery.notOpen': {
      title: 'No recovery is open',
      detail: 'The administration opens one for 24 hours; a sheet then works once.',
    },
    'recovery.notFounded': { title: 'Not founded yet', detail: 'This centre has no recovery sheet yet.' },
    'recovery.notNeeded': { title: 'Not needed', detail: 'Your account opens the centre already.' },
    'recovery.wordUnknown': {
      title: 'A word cannot be read',
      detail: 'Word %{position}, “%{word}”, stands on no sheet. Please compare it again.',
    },
    'recovery.wordsWrong': {
      title: 'The words do not belong together',
      detail: 'Please check their order and number: there are twelve words.',
    },
    'recovery.otherSheet': {
      title: 'This is not the valid sheet',
      detail: 'The words can be read, but this sheet does not open the centre. There may be a newer one.',
    },
  },
);
