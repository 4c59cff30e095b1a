import { problems } from '../common/problems/wording.js';

export const healthNeedProblems = problems(
  {
    'healthNeed.noPregnancy': {
      title: 'Keine Schwangerschaft',
      detail: 'Eine Geburt gehört zu einer Schwangerschaft.',
    },
    'healthNeed.bornAlready': {
      title: 'Geburt ist eingetragen',
      detail: 'Das Kind steht schon in den Merkmalen. Der Tag kann berichtigt, nicht gelöscht werden.',
    },
  },
  {
    'healthNeed.noPregnancy': { title: 'No pregnancy', detail: 'A birth belongs to a pregnancy.' },
    'healthNeed.bornAlready': {
      title: 'Birth is recorded',
      detail: 'The child stands among the facts already. The day can be corrected, not deleted.',
    },
  },
);
