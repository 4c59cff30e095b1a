import { problems } from '../common/problems/wording.js';

export const deadlineProblems = problems(
  {
    'deadline.reasonMissing': {
      title: 'Begründung fehlt',
      detail: 'Verschieben, Versäumen, Entfallen und Wiederöffnen brauchen eine Begründung.',
    },
    'deadline.basisMissing': {
      title: 'Grundlage fehlt',
      detail: 'Eine gesetzliche Frist verschiebt nur, wer sagt, worauf das neue Datum beruht.',
    },
    'deadline.closed': {
      title: 'Frist ist nicht mehr offen',
      detail: 'Öffnen Sie die Frist mit einer Begründung wieder, bevor Sie sie ändern.',
    },
    'deadline.titleKept': {
      title: 'Titel steht fest',
      detail: 'Diese Frist folgt einer Regel; ihr Name lässt sich nicht ändern.',
    },
    'deadline.workerUnknown': {
      title: 'Zuständige Person passt nicht',
      detail: 'Zuständig sein kann nur, wer zur Beratungsstelle gehört und den Fall öffnen darf.',
    },
  },
  {
    'deadline.reasonMissing': {
      title: 'Reason missing',
      detail: 'Moving, missing, waiving and reopening need a reason.',
    },
    'deadline.basisMissing': {
      title: 'Basis missing',
      detail: 'A legal deadline moves only if you say what the new date rests on.',
    },
    'deadline.closed': {
      title: 'Deadline is no longer open',
      detail: 'Reopen the deadline with a reason before you change it.',
    },
    'deadline.titleKept': {
      title: 'Title is fixed',
      detail: 'This deadline follows a rule; its name cannot be changed.',
    },
    'deadline.workerUnknown': {
      title: 'Responsible person does not fit',
      detail: 'Only who belongs to the centre and may open the case can be responsible.',
    },
  },
);
