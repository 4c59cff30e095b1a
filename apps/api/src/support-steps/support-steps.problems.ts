import { problems } from '../common/problems/wording.js';

export const supportStepProblems = problems(
  {
    'step.caseRefuses': {
      title: 'In einem Fall nicht möglich',
      detail: 'In einem der Fälle lässt sich der Schritt nicht eintragen. Deshalb wurde er in keinem eingetragen.',
    },
  },
  {
    'step.caseRefuses': {
      title: 'Not possible in one case',
      detail: 'The step cannot be logged in one of the cases. So it was logged in none of them.',
    },
  },
);
