import { problems } from '../common/problems/wording.js';

export const benefitProblems = problems(
  {
    'benefit.noticeRecorded': {
      title: 'Bescheid ist eingetragen',
      detail: 'Die Zustellung dieses Bescheids steht schon im Fall. Berichtigen Sie das Ereignis.',
    },
  },
  {
    'benefit.noticeRecorded': {
      title: 'Decision is recorded',
      detail: 'The service of this decision stands in the case already. Correct the event.',
    },
  },
);
