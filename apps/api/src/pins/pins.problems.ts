import { problems } from '../common/problems/wording.js';

export const pinProblems = problems(
  {
    'pin.stepUnknown': { title: 'Schritt unbekannt', detail: 'Diesen Schritt gibt es in diesem Fall nicht.' },
    'pin.isStep': { title: 'Das ist ein Schritt', detail: 'Ein angehefteter Schritt wird selbst berichtigt.' },
  },
  {
    'pin.stepUnknown': { title: 'Step unknown', detail: 'There is no such step in this case.' },
    'pin.isStep': { title: 'This is a step', detail: 'A pinned step is corrected itself.' },
  },
);
