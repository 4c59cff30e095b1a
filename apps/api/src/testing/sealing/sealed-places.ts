import {
  aCase,
  aCaseEvent,
  aContact,
  aDeadline,
  aDocument,
  anId,
  aResidenceStatus,
  aSupportStep,
} from '@geleit/testing';
import { aDraft } from '../bodies.js';
import { upload } from '../documents/upload.js';
import type { PersonClient } from '../person-client.js';
import { caseRecordSamples } from '../records/case-record-samples.js';
import type { World } from '../use-world.js';
import { logins } from '../walls/people.js';
import { names } from './names.js';
import { created, oneACentre, type Place, type Places } from './place.js';
import { inCalendar, placesOfPeople, ruleBookPlaces, settingsPlaces } from './places-of-centres.js';
import { contactReleasePlaces, releasePlace } from './places-of-releases.js';

/** Rows of every table with sealed columns, by table. */
export async function sealedPlaces(world: World): Promise<Record<string, Places>> {
  const worker = await world.as(logins.CW1);
  const [first, second, third] = [
    await writeCase(worker, await world.as(logins.LEAD), names[0]),
    await writeCase(worker, await world.as(logins.LEAD), names[1]),
    await writeCase(await world.as(logins.HAFEN), await world.as(logins.HLEAD), names[2]),
  ];
  const ofCases = Object.entries(first).map(([table, [here, next]]) => {
    const others = { 'another case': second[table]?.[0] ?? here, 'another centre': third[table]?.[0] ?? here };
    return [table, { here, 'another row': next ?? others['another case'], ...others }] as const;
  });
  const { deadline: due } = Object.fromEntries(ofCases);
  return {
    ...Object.fromEntries(ofCases),
    ...(await placesOfPeople(world)),
    ...(due ? { 'keys.reminder': await inCalendar(worker, due) } : {}),
    reminder_settings: await settingsPlaces(world),
    deadline_rule_book: await ruleBookPlaces(world),
    contact_release: oneACentre(await contactReleasePlaces(world)),
  };
}

type Written = Record<string, [Place, ...Place[]]>;

async function writeCase(worker: PersonClient, lead: PersonClient, name: string): Promise<Written> {
  const caseId = anId();
  const at = `/api/cases/${caseId}`;
  const place = (row: string, url: string): Place => ({ row, url, reader: worker });
  const twice = async (path: string, body: () => object): Promise<[Place, Place]> => {
    const ids = [anId(), anId()] as const;
    for (const id of ids) await created(worker.put(`${path}/${id}`, body()));
    const [one, other] = ids.map((id) => place(`id = '${id}'`, `${path}/${id}`));
    return [one ?? place('', ''), other ?? place('', '')];
  };
  const addressesOf = async (stays: readonly Place[]): Promise<[Place, ...Place[]]> => {
    const read: Place[] = [];
    for (const { url } of stays) {
      const { body } = await worker.post(`${url}/address`, { reason: `${name} fragt danach` });
      read.push(place(`id = '${String(body['readingId'])}'`, `${at}/access-log`));
    }
    return read as [Place, ...Place[]];
  };
  const identity = { alias: name, safeContact: `${name}, abends` };
  await created(
    worker.put(
      at,
      aCase({ kind: 'safe-contact', code: `${name} ${caseId.slice(-6)}`, narrative: { summary: name }, identity }),
    ),
  );
  const records = await inTurn(caseRecordSamples, async ({ table, folder, body, change }) => ({
    [table]: await twice(`${at}/${folder}`, () => ({ ...body(), ...change(name) })),
  }));
  const events = await twice(`${at}/events`, () => aCaseEvent({ note: name }));
  return {
    case_file: [place(`id = '${caseId}'`, at)],
    case_overview: [place(`case_id = '${caseId}'`, at)],
    support_step: await twice(`${at}/support-steps`, () => aSupportStep({ note: name })),
    residence_status: await twice(`${at}/residence-statuses`, () => aResidenceStatus({ note: name })),
    deadline: await twice(`${at}/deadlines`, () => aDeadline({ title: `${name} nachreichen` })),
    case_event: events,
    proposal_list: events,
    ...records,
    ...(await inTurn([records['housing_stay'] ?? []], async (stays) => ({
      stay_booking: stays.map((stay) => ({ ...stay, url: '/api/places/occupancy' })) as [Place, ...Place[]],
      location_reading: await addressesOf(stays),
    }))),
    case_release: await releasePlace(worker, at),
    document_chunk: await writeFiles(worker, at, name),
    ...(await writeLinksAndVersions({ worker, lead, at, name })),
    contact: await twice('/api/contacts', () => aContact({ note: name })),
    draft: await twice('/api/drafts', () => aDraft({ caseId, content: { note: name } })),
  };
}

/** Two files that hold the name. */
async function writeFiles(worker: PersonClient, at: string, name: string): Promise<[Place, Place]> {
  const write = async (): Promise<Place> => {
    const id = anId();
    const url = `${at}/documents/${id}`;
    const file = new TextEncoder().encode(`Brief an ${name}`);
    await created(worker.put(url, aDocument({ size: file.length })));
    await upload(worker, url, file);
    return { row: `document_id = '${id}'`, url: `${url}/content`, reader: worker };
  };
  return [await write(), await write()];
}

/** Two links with other cases of the same name; two steps, corrected once each. */
async function writeLinksAndVersions({
  worker,
  lead,
  at,
  name,
}: Record<'worker' | 'lead', PersonClient> & Record<'at' | 'name', string>): Promise<Written> {
  const links: Place[] = [];
  const versions: Place[] = [];
  for (const number of [1, 2]) {
    const [linkedId, linkId, stepId] = [anId(), anId(), anId()];
    const code = `${name} ${number} ${linkedId.slice(-6)}`;
    await created(worker.put(`/api/cases/${linkedId}`, aCase({ code })));
    await created(worker.put(`${at}/links/${linkId}`, { code, kind: 'family' }));
    links.push({ row: `id = '${linkId}'`, url: `${at}/links`, reader: worker });
    const step = `${at}/support-steps/${stepId}`;
    await created(worker.put(step, aSupportStep({ note: name })));
    await worker.patch(step, { minutes: 5 }, 1);
    versions.push({ row: `step_id = '${stepId}'`, url: `${step}/versions`, reader: lead });
  }
  return { case_link: links as [Place, ...Place[]], former_step: versions as [Place, ...Place[]] };
}

async function inTurn<T>(samples: readonly T[], write: (sample: T) => Promise<Written>): Promise<Written> {
  const written: Written = {};
  for (const sample of samples) Object.assign(written, await write(sample));
  return written;
}
