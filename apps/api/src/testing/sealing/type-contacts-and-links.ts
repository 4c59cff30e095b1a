import { aCase, aContact, anId, aSupportStep } from '@geleit/testing';
import type { PersonClient } from '../person-client.js';
import type { Typing } from './type-case-records.js';

/** A contact without a case, a link between cases and a group step, with a text in every field. */
export async function typeContactsAndLinks(worker: PersonClient, at: string, { type, text }: Typing): Promise<void> {
  const url = `/api/contacts/${anId()}`;
  const typed = (): object => aContact({ note: text('note of contact') });
  await type(worker, 'PUT', url, 'ContactBody', typed());
  await type(worker, 'POST', '/api/contacts', 'ContactBody', typed());
  await type(worker, 'PATCH', url, 'ContactChange', typed(), 1);
  const code = text('linked')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .slice(0, 40);
  const linked = anId();
  await worker.put(`/api/cases/${linked}`, aCase({ code }));
  await type(worker, 'PUT', `${at}/links/${anId()}`, 'CaseLinkBody', { code, kind: 'family' });
  const step = aSupportStep({ note: text('note of group') });
  await type(worker, 'POST', '/api/support-steps', 'GroupStepBody', { step, cases: [{ caseId: linked, id: anId() }] });
}
