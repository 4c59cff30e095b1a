import { aSupportStep } from '@geleit/testing';
import type { PersonClient } from '../person-client.js';
import { plainMarker, type Typist } from './typist.js';

/** Texts in places where none belongs: paths, parameters and headers. */
export async function typeWhereNothingBelongs(person: PersonClient, typist: Typist, caseId: string): Promise<void> {
  const typed = (): string => encodeURIComponent(typist.text('in the address'));
  for (const path of [
    `/api/${typed()}`,
    `/api/cases/${typed()}`,
    `/api/cases?${typed()}=1`,
    `/api/cases?sort=${typed()}`,
    `/api/code-lists/${typed()}`,
  ]) {
    await person.get(path);
  }
  await person.get(`/api/audit-events?action=${typed()}&actor=${typed()}`);
  for (const name of [
    'user-agent',
    'accept-language',
    'x-forwarded-for',
    'x-request-id',
    'origin',
    'referer',
    'if-none-match',
    'idempotency-key',
  ]) {
    const headers = { [name]: `${plainMarker}-${(typist.count += 1)}` };
    await person.call('GET', `/api/cases/${caseId}`, undefined, headers);
    await person.call('POST', `/api/cases/${caseId}/support-steps`, aSupportStep({ note: typist.text(name) }), headers);
    await person.call('POST', '/api/auth/refresh', {}, headers);
  }
}
