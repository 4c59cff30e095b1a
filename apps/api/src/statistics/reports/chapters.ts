import type { CubeName } from '../year-row.js';
import type { Label } from '../tables/method-view.js';

export const chapterNames = [
  'basis',
  'persons',
  'exploitation',
  'access',
  'services',
  'proceedings',
  'contacts',
] as const;

/** A chapter of the yearly report: which questions stand in it. */
export interface ChapterPlan {
  readonly name: (typeof chapterNames)[number];
  readonly title: Label;
  readonly of: CubeName;
  readonly dimensions: readonly string[];
}

const chapter = (
  name: ChapterPlan['name'],
  de: string,
  en: string,
  dimensions: readonly string[],
  of: CubeName = 'cases',
): ChapterPlan => ({ name, title: { de, en }, of, dimensions });

/** In the order of the published reports. */
export const chapters: readonly ChapterPlan[] = [
  chapter('basis', 'Datengrundlage', 'Data basis', ['caseKind']),
  chapter('persons', 'Personen', 'Persons', [
    'gender',
    'majority',
    'ageGroup',
    'minorAtOffence',
    'region',
    'nationality',
    'pregnancy',
    'children',
    'childrenWhere',
  ]),
  chapter('exploitation', 'Formen der Ausbeutung', 'Forms of exploitation', [
    'exploitationGroup',
    'exploitation',
    'furtherForms',
    'offences',
    'sector',
    'country',
    'recruitedIn',
    'means',
  ]),
  chapter('access', 'Wege zur Beratungsstelle', 'Ways to the centre', ['referral']),
  chapter('services', 'Leistungen und Zugang zu Rechten', 'Services and access to rights', [
    'services',
    'minutesClass',
    'contactsClass',
    'housing',
    'residenceGroup',
    'residence',
    'prospect',
    'reflection',
    'asylum',
    'benefits',
    'compensation',
    'wages',
    'education',
    'closure',
  ]),
  chapter('proceedings', 'Strafverfahren', 'Criminal proceedings', [
    'investigation',
    'charge',
    'cooperation',
    'outcome',
  ]),
  chapter('contacts', 'Erstkontakte ohne Fall', 'First contacts without a case', ['channel', 'topic'], 'contacts'),
];
