import { problems } from '../common/problems/wording.js';

export const organisationProblems = problems(
  {
    'organisation.founded': {
      title: 'Schon gegründet',
      detail: 'Die Schlüssel dieser Stelle sind schon gezogen. Lassen Sie sich von ihrer Leitung bestätigen.',
    },
    'organisation.notYours': {
      title: 'Das ändert jemand anderes',
      detail: 'Namen und Standorte ändert die Leitung, den Zustand die Administration.',
    },
  },
  {
    'organisation.founded': {
      title: 'Already founded',
      detail: 'The keys of this centre have been drawn already. Ask its lead to confirm you.',
    },
    'organisation.notYours': {
      title: 'Somebody else changes this',
      detail: 'The lead changes name and sites, the administration changes the state.',
    },
  },
);
