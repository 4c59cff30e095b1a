import type { CaseSpec } from '../cases/case-spec.js';
import { elif, jonas, jonasAwayDays, mira } from '../people/staff.js';
import { openCasesOf, type OpenRow } from './open-row.js';

const postponed = 'Die Behörde hat die Frist auf unseren Antrag verlängert, Schreiben liegt vor.';
const rescheduled = 'Termin vom Gericht aufgehoben und neu bestimmt.';

// prettier-ignore
const ofMira: readonly OpenRow[] = [
  ['DISTEL-31', 'active', 'kitchen', 290, 6, [[-1, 'action'], [24, 'grounds']], { path: 'asylum', proposals: 'open' }],
  ['LERCHE-11', 'active', 'eastern-eu', 420, 3, [[3, 'complaint'], [40, 'witness']], { proposals: 'open' }],
  ['MOHN-28', 'active', 'west-africa', 510, 4, [[5, 'renewal']], { path: 'afterTrial' }],
  ['ERLE-23', 'active', 'west-africa', 205, 7, [[20, 'grounds']], { path: 'tolerated' }],
  ['FALKE-29', 'active', 'kitchen', 340, 2, [[29, 'leave']], { path: 'tolerated' }],
  ['WACHOLDER-14', 'active', 'eastern-eu', 160, 3, [[33, 'objection']], { moved: [14, postponed] }],
  ['KIEBITZ-27', 'active', 'west-africa', 610, 3, [[43, 'end']], { path: 'witness', risk: 'high' }],
  ['HASELNUSS-19', 'active', 'aupair', 88, 13, [[76, 'end']], { path: 'reflection' }],
  ['SALBEI-67', 'active', 'west-africa', 455, 15, [[92, 'end']], { path: 'witness', restrictedTo: [mira] }],
  ['KAMILLE-44', 'active', 'silent', 230, 40, [], { kind: 'anonymous' }],
  ['AMSEL-16', 'clearing', 'silent', 21, 4, [], { kind: 'anonymous' }],
  ['PRIMEL-52', 'clearing', 'balkans', 16, 2, [[11, 'reflection']], { path: 'tolerated' }],
  ['GRAUREIHER-18', 'dormant', 'west-africa', 880, 36, [], { path: 'settled' }],
  ['LIBELLE-73', 'contact', 'silent', 3, 2, [], { kind: 'anonymous' }],
];

// prettier-ignore
const ofElif: readonly OpenRow[] = [
  ['STORCH-26', 'active', 'marriage', 64, 3, [[6, 'protection']], { path: 'asylum', risk: 'high' }],
  ['ULME-13', 'active', 'loverboy', 390, 6, [[101, 'trial']], { risk: 'high', moved: [28, rescheduled] }],
  ['GINSTER-12', 'active', 'loverboy', 270, 4, [], { movedByHoliday: 61 }],
  ['FLIEDER-61', 'active', 'marriage', 520, 12, [[55, 'end']], { path: 'spouse' }],
  ['PELIKAN-40', 'active', 'building', 75, 5, [[9, 'dismissal'], [52, 'wages']], { path: 'freeMovement', proposals: 'open' }],
  ['ARNIKA-22', 'active', 'west-africa', 335, 8, [[0, 'end']], { path: 'tolerated' }],
  ['SPERBER-35', 'active', 'care', 140, 10, [[26, 'papers']], { path: 'temporary' }],
  ['LUCHS-58', 'active', 'trans', 250, 9, [[17, 'hearing']], { path: 'asylum' }],
  ['HOLUNDER-47', 'active', 'balkans', 470, 30, [[64, 'end']], { path: 'witness', isContactExact: true }],
  ['EISVOGEL-94', 'active', 'drivers', 118, 14, [[58, 'compensation']], { path: 'illegalWork', missed: [4, 'cut'] }],
  ['MILAN-33', 'clearing', 'begging', 33, 3, [[56, 'custody']], { path: 'jobSeeker' }],
  ['ZAUNKOENIG-83', 'clearing', 'criminal-acts', 26, 2, [[13, 'hearing']], { path: 'asylum' }],
  ['TULPE-39', 'clearing', 'building', 9, 1],
  ['AKELEI-77', 'dormant', 'marriage', 640, 31, [[210, 'end']], { path: 'refugee', isContactExact: true }],
  ['BIBER-15', 'dormant', 'eastern-eu', 560, 22],
  ['KROKUS-88', 'contact', 'silent', 5, 5, [], { kind: 'anonymous' }],
];

// prettier-ignore
const ofJonas: readonly OpenRow[] = [
  ['DOHLE-45', 'active', 'west-africa', 300, 7, [[8, 'end']], { path: 'tolerated', coveredBy: mira }],
  ['OTTER-21', 'active', 'building', 130, 8, [[46, 'dismissal']], { path: 'freeMovement' }],
  ['WEIDE-24', 'active', 'west-africa', 690, 13, [[123, 'end']], { path: 'removalBan' }],
  ['ESCHE-90', 'active', 'balkans', 215, 6, [[-2, 'end']], { path: 'tolerated', coveredBy: mira }],
  ['MALVE-56', 'active', 'kitchen', 405, 11, [[38, 'end']], { path: 'training' }],
  ['KRANICH-32', 'active', 'silent', 95, 33, [], { kind: 'anonymous' }],
  ['HABICHT-70', 'active', 'eastern-eu', 180, 9, [[15, 'cut']], { coveredBy: elif }],
  ['ROSMARIN-65', 'active', 'trans', 360, 18, [[49, 'end']], { path: 'witness' }],
  ['IGEL-82', 'active', 'care', 84, 12, [[21, 'wages']], { path: 'freeMovement' }],
  ['FORELLE-53', 'active', 'drivers', 150, 16, [[27, 'statement']], { path: 'illegalWork' }],
  ['ANEMONE-37', 'active', 'marriage', 440, 20, [[88, 'end']], { path: 'subsidiary' }],
  ['UHU-96', 'active', 'eastern-eu', 265, 14, [[36, 'objection']]],
  ['BUCHE-41', 'active', 'balkans', 320, 17, [[70, 'end']], { path: 'asylum' }],
  ['GRILLE-68', 'clearing', 'criminal-acts', 41, 6, [[12, 'custody']], { path: 'tolerated', coveredBy: mira }],
  ['PFAU-25', 'clearing', 'building', 29, 5, [[42, 'wages']], { path: 'jobSeeker' }],
  ['VOGELBEERE-10', 'dormant', 'marriage', 720, 19, [[155, 'end']], { path: 'subsidiary' }],
  ['SEEADLER-59', 'dormant', 'west-africa', 930, 52, [[240, 'end']], { path: 'refugee' }],
  ['DACHS-71', 'dormant', 'care', 480, 21, [], { path: 'freeMovement' }],
];

/** The cases of Nordlicht that are open today, but for the story's. The figures of the dashboards follow from here. */
export const nordlichtOpen: readonly CaseSpec[] = [
  ...openCasesOf(mira, ofMira),
  ...openCasesOf(elif, ofElif),
  ...openCasesOf(jonas, ofJonas, [mira, jonasAwayDays]),
];
