import { problems } from '../common/problems/wording.js';

export const draftProblems = problems(
  {
    'draft.tooMany': {
      title: 'Zu viele Entwürfe',
      detail: 'Mehr als %{max} Entwürfe werden nicht aufbewahrt. Schließen Sie einige ab oder verwerfen Sie sie.',
    },
  },
  {
    'draft.tooMany': {
      title: 'Too many drafts',
      detail: 'No more than %{max} drafts are kept. Finish some of them or discard them.',
    },
  },
);
