import { problems } from '../common/problems/wording.js';

export const deadlineProposalProblems = problems(
  {
    'deadlineProposal.answered': {
      title: 'Vorschlag ist schon beantwortet',
      detail:
        'Dieser Vorschlag wurde bereits angenommen oder abgelehnt. Tragen Sie die Frist sonst nach ihrer Regel ein.',
    },
    'deadlineProposal.unknown': {
      title: 'Vorschlag unbekannt',
      detail: 'Diesen Vorschlag gibt es in diesem Fall nicht.',
    },
  },
  {
    'deadlineProposal.answered': {
      title: 'Proposal was answered before',
      detail: 'This proposal was already accepted or declined. Otherwise enter the deadline by its rule.',
    },
    'deadlineProposal.unknown': {
      title: 'Proposal unknown',
      detail: 'There is no such proposal in this case.',
    },
  },
);
