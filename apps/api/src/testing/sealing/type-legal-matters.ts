import { aCaseEvent, aLegalDeadline, anId } from '@geleit/testing';
import type { Method } from '../person-client.js';

type Type = (method: Method, url: string, name: string, body: object, version?: number) => Promise<void>;

/** Types into events, proposals and deadlines of rules of the case at `at`. */
export async function typeLegalMatters(
  at: string,
  type: Type,
  read: (url: string) => Promise<unknown>,
  text: (what: string) => string,
): Promise<void> {
  const eventId = anId();
  await type('PUT', `${at}/events/${eventId}`, 'CaseEventBody', aCaseEvent({ note: text('note of event') }));
  await type('POST', `${at}/events`, 'CaseEventBody', aCaseEvent({ note: text('note of event') }));
  const correction = { note: text('corrected note of event') };
  await type('POST', `${at}/events/${eventId}/correction-preview`, 'CaseEventCorrection', correction);
  await type('PATCH', `${at}/events/${eventId}`, 'CaseEventCorrection', correction, 1);
  const proposed = (await read(`${at}/deadline-proposals`)) as { data: { id: string }[] };
  const [first, second] = proposed.data.map(({ id }) => id);
  const declined = { state: 'declined', reason: text('why declined') };
  await type('PATCH', `${at}/deadline-proposals/${first ?? ''}`, 'DeadlineProposalChange', declined, 1);
  const title = text('title of accepted');
  const moved = { dueOn: '2031-07-21', dateBasis: 'court', reason: text('why another day') };
  await type('PUT', `${at}/deadlines/${anId()}`, 'DeadlineBody', { proposalId: second, title, ...moved });
  await type('PUT', `${at}/deadlines/${anId()}`, 'DeadlineBody', aLegalDeadline({ title: text('title by rule') }));
}
