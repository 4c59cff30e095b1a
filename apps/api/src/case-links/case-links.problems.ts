import { problems } from '../common/problems/wording.js';

export const caseLinkProblems = problems(
  {
    'caseLink.caseUnknown': {
      title: 'Fall nicht gefunden',
      detail: 'Einen Fall mit diesem Code gibt es nicht, oder Sie dürfen ihn nicht öffnen.',
    },
    'caseLink.itself': { title: 'Derselbe Fall', detail: 'Ein Fall lässt sich nicht mit sich selbst verknüpfen.' },
    'caseLink.exists': { title: 'Schon verknüpft', detail: 'Diese beiden Fälle sind schon so verknüpft.' },
  },
  {
    'caseLink.caseUnknown': {
      title: 'Case not found',
      detail: 'There is no case with this code, or you may not open it.',
    },
    'caseLink.itself': { title: 'The same case', detail: 'A case cannot be linked with itself.' },
    'caseLink.exists': { title: 'Linked already', detail: 'These two cases are linked like this already.' },
  },
);
