import { problems } from '../common/problems/wording.js';

export const planProblems = problems(
  {
    'task.goalUnknown': { title: 'Ziel unbekannt', detail: 'Das Ziel gehört nicht zu diesem Fall.' },
    'task.assigneeUnknown': {
      title: 'Person unbekannt',
      detail: 'Eine Aufgabe kann nur übernehmen, wer diesen Fall öffnen darf.',
    },
  },
  {
    'task.goalUnknown': { title: 'Goal unknown', detail: 'The goal does not belong to this case.' },
    'task.assigneeUnknown': {
      title: 'Person unknown',
      detail: 'Only somebody who may open this case can take on a task.',
    },
  },
);
