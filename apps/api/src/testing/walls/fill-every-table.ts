import { aCase, aCaseEvent, aContact, aDeadline, anId, aPlace, aResidenceStatus, aSupportStep } from '@geleit/testing';
import { aDraft, anInvitation, anOwnRule } from '../bodies.js';
import { asSuperuser } from '../database-of.js';
import type { PersonClient } from '../person-client.js';
import { aCoverToCome } from './a-cover-to-come.js';
import { caseRecordSamples } from '../records/case-record-samples.js';
import type { World } from '../use-world.js';
import { type PersonName, userOf } from './people.js';

export async function aCaseOf(worker: PersonClient): Promise<string> {
  const id = anId();
  await worker.put(`/api/cases/${id}`, aCase());
  return id;
}

async function fillLinksAndVersions(worker: PersonClient, caseId: string): Promise<void> {
  const other = await worker.put(`/api/cases/${anId()}`, aCase());
  await worker.post(`/api/cases/${caseId}/links`, { code: other.body['code'], kind: 'family' });
  const step = `/api/cases/${caseId}/support-steps/${anId()}`;
  await worker.put(step, aSupportStep());
  await worker.patch(step, { minutes: 5 }, 1);
}

/** At least one row of both centres in every table, made as people make them. */
export async function fillEveryTable(world: World, people: Record<PersonName, PersonClient>): Promise<void> {
  for (const [worker, lead] of [
    ['CW1', 'LEAD'],
    ['HAFEN', 'HLEAD'],
  ] as const) {
    const id = await aCaseOf(people[worker]);
    await people[worker].post(`/api/cases/${id}/support-steps`, aSupportStep());
    await people[worker].post(`/api/cases/${id}/residence-statuses`, aResidenceStatus());
    await people[worker].post(`/api/cases/${id}/deadlines`, aDeadline());
    await people[worker].post(`/api/cases/${id}/events`, aCaseEvent());
    for (const { folder, body, ends } of caseRecordSamples) {
      const made = await people[worker].post(`/api/cases/${id}/${folder}`, body());
      await ends?.(people[worker], `/api/cases/${id}/${folder}/${String(made.body['id'])}`);
      if (folder === 'housing-stays')
        await people[worker].post(`/api/cases/${id}/${folder}/${String(made.body['id'])}/address`, { reason: 'Umzug' });
    }
    await people[worker].put(`/api/cases/${id}/release`, {});
    await people[lead].post(`/api/releases/${new Date().getUTCFullYear()}/completion`);
    await people[lead].post('/api/places', aPlace());
    await people[worker].post('/api/contacts', aContact());
    await fillLinksAndVersions(people[worker], id);
    await people[worker].post('/api/drafts', aDraft({ caseId: id }));
    const { body: current } = await people[lead].get(`/api/cases/${id}`);
    await people[lead].patch(`/api/cases/${id}`, { restricted: true }, Number(current['version']));
    await people[lead].post('/api/drafts', aDraft());
    await people[lead].put(`/api/deadline-rules/${anId()}`, anOwnRule());
    await people[worker].post('/api/calendar-feeds');
    await people[worker].patch('/api/me/reminder-settings', { delivery: 'digest' }, 0);
    await people[worker].put(`/api/deputies/${anId()}`, {
      deputyId: userOf(people[lead]).id,
      ...aCoverToCome(),
    });
    await people[lead].post('/api/invitations', anInvitation());
    await people.ADM.post('/api/recoveries', { organisationId: userOf(people[lead]).organisation.id });
  }
  await asSuperuser(world, async (query) => {
    await query(`insert into keys.reminder_claim select organisation_id, '\\x00', now() from keys.reminder group by 1`);
    await query(
      `insert into keys.reminder_delivery select organisation_id, gen_random_uuid(), '\\x00', now() from keys.reminder group by 1`,
    );
    await query(
      `insert into audit_head (organisation_id, number, hash, chained_at)
       select organisation_id, 0, '\\x00', now() from audit_event group by 1 on conflict do nothing`,
    );
  });
}
