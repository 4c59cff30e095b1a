import type { Code } from '@geleit/domain';
import type { Area } from '../notes/notes.js';
import type { Weighted } from './profile.js';

type Channel = Code<'channel'>;
type Partner = Code<'partnerKind'>;

/** How a step of one kind usually goes. */
export interface KindHabit {
  readonly kind: Code<'supportKind'>;
  readonly weight: number;
  readonly channels: Weighted<Channel>;
  readonly minutes: readonly number[];
  readonly withWhom?: readonly Partner[];
}

const talk: Weighted<Channel> = [
  ['in-person', 6],
  ['phone', 3],
  ['video', 1],
  ['messenger', 1],
];
const visit: Weighted<Channel> = [
  ['accompaniment', 5],
  ['in-person', 1],
];
const desk: Weighted<Channel> = [
  ['without-client', 4],
  ['in-person', 2],
  ['phone', 1],
];
const office: Weighted<Channel> = [['without-client', 1]];
const short = [15, 20, 30, 30, 45];
const usual = [30, 45, 60, 60, 75];
const long = [90, 100, 120, 150];

const habit = (
  kind: Code<'supportKind'>,
  weight: number,
  channels: Weighted<Channel>,
  minutes: readonly number[],
  withWhom?: readonly Partner[],
): KindHabit => ({ kind, weight, channels, minutes, ...(withWhom ? { withWhom } : {}) });

/** The kinds of each area, by how often they come; those of the first days and of returning are chosen elsewhere. */
export const kindsInPractice: Readonly<Record<Area, readonly KindHabit[]>> = {
  stabilisation: [
    habit('counselling', 9, talk, usual),
    habit(
      'crisis-intervention',
      1,
      [
        ['phone', 3],
        ['in-person', 2],
      ],
      [30, 45, 60],
    ),
    habit(
      'risk-assessment',
      0.8,
      [
        ['in-person', 2],
        ['without-client', 1],
      ],
      [20, 30],
    ),
    habit('safety-plan', 1, [['in-person', 1]], usual),
    habit('identification', 0.6, [['in-person', 1]], [60, 90]),
    habit('emergency-supplies', 0.6, [['in-person', 1]], [15, 20, 40]),
    habit('other', 0.4, [['in-person', 1]], [60, 120]),
  ],
  housing: [
    habit('placement', 3, desk, usual, ['counselling-centre']),
    habit('flat-search', 3, talk, usual),
    habit('relocation', 1, visit, long),
    habit('other', 1, desk, short),
  ],
  health: [
    habit('doctor', 4, visit, long, ['health-service']),
    habit(
      'psychotherapy',
      3,
      [
        ['in-person', 2],
        ['accompaniment', 1],
        ['phone', 1],
      ],
      usual,
      ['health-service'],
    ),
    habit('insurance', 2, desk, short, ['authority']),
    habit('hospital', 1, visit, long, ['health-service']),
    habit('other', 0.5, talk, short),
  ],
  legal: [
    habit('legal-advice', 3, desk, short, ['lawyer']),
    habit('lawyer', 3, visit, long, ['lawyer']),
    habit('police-statement', 1, visit, [120, 150, 180, 240], ['police']),
    habit('trial-support', 0.7, [['in-person', 1]], usual, ['court']),
    habit('trial', 0.5, visit, [180, 240, 300], ['court']),
    habit('compensation', 0.7, desk, usual, ['authority']),
    habit('accessory-prosecution', 0.4, desk, short, ['lawyer']),
    habit('other', 0.4, desk, short),
  ],
  residence: [
    habit('foreigners-office', 4, visit, long, ['authority']),
    habit('permit', 2, desk, usual, ['authority']),
    habit('papers', 1.5, desk, usual),
    habit('other', 0.3, desk, short),
  ],
  livelihood: [
    habit(
      'application',
      4,
      [
        ['in-person', 3],
        ['without-client', 1],
      ],
      usual,
    ),
    habit('office', 3, visit, long, ['authority']),
    habit('objection', 1, desk, usual, ['authority']),
    habit('donation', 1.5, [['in-person', 1]], [15, 20]),
    habit('other', 0.7, talk, short),
  ],
  'education-work': [
    habit('language-course', 4, talk, short),
    habit('job', 3, talk, usual),
    habit('training', 2, talk, usual, ['other']),
    habit('school', 1, talk, usual, ['other']),
    habit('recognition', 0.7, desk, usual, ['authority']),
    habit('other', 0.5, talk, short),
  ],
  family: [
    habit('childcare', 2, talk, usual),
    habit('youth-office', 2, visit, long, ['authority']),
    habit('family-contact', 3, talk, short),
    habit('custody', 1, desk, usual, ['lawyer', 'court']),
    habit('other', 0.5, talk, short),
  ],
  return: [
    habit('return-counselling', 3, talk, usual),
    habit('reintegration', 1, desk, usual, ['counselling-centre']),
    habit('other', 0.5, talk, short),
  ],
  network: [
    habit('authority', 5, office, short, ['authority']),
    habit('case-conference', 1.5, office, [45, 60, 90], ['authority', 'counselling-centre']),
    habit('referral', 1, office, usual, ['counselling-centre']),
    habit('report', 2, office, [60, 90, 120], ['authority']),
    habit('other', 0.4, office, short),
  ],
};

/** Kinds that only come with certain ways through the law. */
export const kindsOfAsylum: readonly KindHabit[] = [
  habit('asylum-application', 1, visit, [150, 180, 240], ['authority']),
  habit('asylum-interview', 2, visit, [180, 240, 300], ['authority', 'interpreter']),
  habit('administrative-court', 1.5, desk, usual, ['court', 'lawyer']),
  habit('transfer-procedure', 0.6, desk, usual, ['lawyer']),
];
export const kindsOfReflection: readonly KindHabit[] = [
  habit('reflection-period', 2, desk, usual, ['authority', 'police']),
];
export const kindsOfWages: readonly KindHabit[] = [habit('wage-claim', 4, desk, usual, ['lawyer'])];
export const kindsOfPregnancy: readonly KindHabit[] = [habit('pregnancy', 3, visit, long, ['health-service'])];
