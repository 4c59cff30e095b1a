import { addDays, type ConsentFields, type PlainDateText } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import { Random } from '../plan/random.js';
import type { Client } from './case-facts.js';
import type { CaseSpec } from './case-spec.js';

type Said = Pick<ConsentFields, 'purpose' | 'state'> & Partial<ConsentFields>;

/** What the client said about record, lawyer and statistics; a contact is asked nothing yet. */
export function caseConsents(script: CaseScript, spec: CaseSpec, { facts }: Client): void {
  if (spec.state === 'contact') return;
  const { calendar, opening } = script;
  const random = Random.of(`${opening.worker.organisationId}/${spec.code}/consents`);
  const language = facts.languages?.[0];
  const state = (on: PlainDateText, said: Said): void => {
    if (on > calendar.today) return;
    const told = language ? { language } : {};
    script.records.add('consent', on, { evidence: 'oral', ...told, ...said, on });
  };
  const first = addDays(opening.openedOn, Math.min(7, Math.max(0, spec.openedDaysAgo - 1)));
  if (!random.chance(0.85)) return;
  state(first, { purpose: 'record', state: 'given', evidence: random.chance(0.6) ? 'written' : 'oral' });
  if (random.chance(0.45))
    state(first, {
      purpose: 'disclosure',
      state: 'given',
      recipient: 'Rechtsanwältin',
      recipientKind: 'lawyer',
      evidence: 'written',
    });
  const answer = random.weighted<ConsentFields['state'] | null>([
    ['given', 6],
    ['refused', 2],
    [null, 3],
  ]);
  if (answer === null) return;
  const later = addDays(first, Math.min(30, Math.max(0, spec.openedDaysAgo - 8)));
  state(later, { purpose: 'statistics', state: answer });
}
