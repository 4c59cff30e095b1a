import type { CaseSpec } from '../cases/case-spec.js';
import { svea, tarek } from '../people/staff.js';
import { openCasesOf, type OpenRow } from './open-row.js';

// prettier-ignore
const ofSvea: readonly OpenRow[] = [
  ['MARDER-20', 'active', 'west-africa', 310, 5, [[4, 'end']], { path: 'tolerated' }],
  ['LINDE-15', 'active', 'eastern-eu', 190, 3, [[12, 'objection']]],
  ['TANNE-48', 'active', 'marriage', 430, 9, [[37, 'end']], { path: 'spouse' }],
  ['BUSSARD-64', 'active', 'kitchen', 260, 8, [[19, 'grounds']], { path: 'asylum' }],
  ['ENZIAN-93', 'active', 'balkans', 145, 4, [[-1, 'papers'], [61, 'end']], { path: 'reflection' }],
  ['SCHWALBE-27', 'active', 'loverboy', 380, 11, [[85, 'trial']], { risk: 'high' }],
  ['HUMMEL-36', 'active', 'care', 105, 16, [[28, 'wages']], { path: 'freeMovement' }],
  ['ZEDER-80', 'clearing', 'west-africa', 24, 3, [[9, 'hearing']], { path: 'asylum' }],
  ['ASTER-12', 'clearing', 'silent', 13, 6, [], { kind: 'anonymous' }],
  ['LAMA-51', 'dormant', 'west-africa', 760, 44, [[190, 'end']], { path: 'refugee' }],
];

// prettier-ignore
const ofTarek: readonly OpenRow[] = [
  ['FUCHS-34', 'active', 'building', 125, 6, [[7, 'dismissal']], { path: 'jobSeeker' }],
  ['WISENT-62', 'active', 'drivers', 170, 10, [[31, 'end']], { path: 'illegalWork' }],
  ['KASTANIE-29', 'active', 'criminal-acts', 220, 8, [[54, 'end']], { path: 'tolerated' }],
  ['PANDA-75', 'active', 'building', 340, 15, [[23, 'objection']], { path: 'freeMovement' }],
  ['MEISE-43', 'active', 'trans', 280, 13, [[110, 'end']], { path: 'asylum' }],
  ['HECHT-86', 'active', 'begging', 90, 7],
  ['GIRLITZ-57', 'clearing', 'kitchen', 30, 4, [[16, 'reflection']], { path: 'tolerated' }],
  ['ZEISIG-18', 'dormant', 'building', 510, 34],
];

/** The cases of Hafen that are open today. */
export const hafenOpen: readonly CaseSpec[] = [...openCasesOf(svea, ofSvea), ...openCasesOf(tarek, ofTarek)];
