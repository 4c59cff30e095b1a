import { problems } from '../common/problems/wording.js';

export const residenceProblems = problems(
  {
    'residence.reflectionTooShort': {
      title: 'Bedenkfrist zu kurz',
      detail:
        'Die Bedenk- und Stabilisierungsfrist dauert mindestens drei Monate, hier bis %{earliest} (§ 59 Abs. 7 AufenthG). ' +
        'Ein früheres Ende braucht eine Begründung.',
    },
  },
  {
    'residence.reflectionTooShort': {
      title: 'Reflection period too short',
      detail:
        'The reflection and stabilisation period lasts at least three months, here until %{earliest} (§ 59 (7) AufenthG). ' +
        'An earlier end needs a reason.',
    },
  },
);
