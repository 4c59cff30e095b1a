import { can, permissionsOf, type Person } from '@geleit/domain';
import { type Route, parametersOf } from './every-route.js';
import type { Thing } from './things.js';

/** What the permission matrix says to a request: it reaches the record, is refused, or learns of nothing. */
export type Expected = 'reached' | 'refused' | 'hidden';

export function expectedAnswer(person: Person, { method, path, rule }: Route, thing: Thing | undefined): Expected {
  if (rule === undefined || rule === 'public') return 'reached';
  const { action, subject } = rule;
  const isGranted = permissionsOf(person.role).some((one) => one.action === action && one.subject === subject);
  if (!isGranted) return 'refused';
  // What is about to be created is nobody's yet: every id is free, also one that another centre uses.
  const createsItself = method === 'PUT' && parametersOf(path).length === 1 && /:\w+$/.test(path);
  // Whoever holds the centre's keys needs no recovery and is told so before one is looked up.
  const needsNoRecord = action === 'redeem';
  if (thing === undefined || createsItself || needsNoRecord) return 'reached';
  if (thing.access === null) return 'hidden';
  if (can(person, action, subject, thing.access)) return 'reached';
  const isOwnCentre = thing.access.organisationId === person.organisationId;
  return isOwnCentre && can(person, 'read', thing.seenAs, thing.access) ? 'refused' : 'hidden';
}

const reaching: Record<Route['method'], readonly number[]> = {
  GET: [200],
  PUT: [200, 201, 409],
  POST: [200, 201, 204, 400, 409],
  // Always sent with a version long gone: whoever may change the record is shown its state, and nothing changes.
  PATCH: [412, 409],
  DELETE: [200, 204, 409],
};

/** What an answer meant. A check of the body comes before the record, so it must never be the reason. */
export function meaningOf(method: Route['method'], { statusCode, text }: { statusCode: number; text: string }): string {
  const type = /"type":"urn:geleit:problem:([\w.]+)"/.exec(text)?.[1] ?? '';
  if (statusCode === 403 && type === 'access.refused') return 'refused';
  if (statusCode === 404 && type === 'record.notFound') return 'hidden';
  const isReached = reaching[method].includes(statusCode) && !type.startsWith('request.');
  return isReached ? 'reached' : `${statusCode} ${type}`;
}
