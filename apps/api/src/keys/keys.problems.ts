import { problems } from '../common/problems/wording.js';

export const keyProblems = problems(
  {
    'keys.ringMoved': {
      title: 'Gerade wurden Schlüssel erneuert',
      detail: 'Es wurde nichts geändert. Bitte versuchen Sie es noch einmal.',
    },
  },
  {
    'keys.ringMoved': { title: 'Keys have just been renewed', detail: 'Nothing was changed. Please try again.' },
  },
);
