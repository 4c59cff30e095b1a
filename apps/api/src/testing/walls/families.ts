/** What a path can name a record of: below a case by the segment of its path. */
export type Family =
  | 'case'
  | 'support-steps'
  | 'residence-statuses'
  | 'deadlines'
  | 'events'
  | 'deadline-proposals'
  | 'draft'
  | 'place'
  | 'contact'
  | 'links'
  | 'deputy'
  | 'calendarFeed'
  | 'user'
  | 'organisation'
  | 'invitation'
  | 'recovery'
  | 'codeList'
  | 'deadlineRule'
  | 'statisticsYear';

const topFamilies: Record<string, Family> = {
  cases: 'case',
  drafts: 'draft',
  places: 'place',
  contacts: 'contact',
  deputies: 'deputy',
  'calendar-feeds': 'calendarFeed',
  users: 'user',
  organisations: 'organisation',
  invitations: 'invitation',
  recoveries: 'recovery',
  'code-lists': 'codeList',
  'deadline-rules': 'deadlineRule',
};

/** The family of the record that a path names. */
export function familyOf(path: string): Family | undefined {
  if (/:year\b/.test(path)) return 'statisticsYear';
  const below = /^\/api\/cases\/:caseId\/([\w-]+)\/:id/.exec(path)?.[1];
  if (below) return below as Family;
  const top = /^\/api\/([\w-]+)\/:\w+/.exec(path)?.[1];
  return top === undefined ? undefined : topFamilies[top];
}
