import { problems } from '../common/problems/wording.js';

export const deadlineRuleProblems = problems(
  {
    'deadlineRule.legal': {
      title: 'Gesetzliche Regel steht fest',
      detail: 'Wie eine gesetzliche Frist berechnet wird, lässt sich nicht ändern; nur ob sie vorgeschlagen wird.',
    },
    'deadlineRule.tooMany': {
      title: 'Zu viele eigene Regeln',
      detail: 'Eine Beratungsstelle kann höchstens 100 eigene Regeln haben, auch beendete.',
    },
  },
  {
    'deadlineRule.legal': {
      title: 'Legal rule is fixed',
      detail: 'How a legal deadline is computed cannot be changed; only whether it is proposed.',
    },
    'deadlineRule.tooMany': {
      title: 'Too many own rules',
      detail: 'A centre can have 100 own rules at the most, ended ones included.',
    },
  },
);
