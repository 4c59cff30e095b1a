import type { Code, ContactFields } from '@geleit/domain';
import type { DemoPerson } from '../people/person.js';
import { elif, jonas, mira, svea, tarek } from '../people/staff.js';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import { demoId } from '../plan/demo-id.js';
import type { PlannedCase } from '../plan/planned-case.js';
import { Random } from '../plan/random.js';
import type { PlannedContact } from './planned-contact.js';

const channels: readonly (readonly [Code<'channel'>, number])[] = [
  ['phone', 9],
  ['email', 4],
  ['in-person', 3],
  ['online-platform', 2],
  ['messenger', 2],
  ['outreach', 1],
];
const topics: readonly (readonly [Code<'contactTopic'>, number])[] = [
  ['trafficking', 6],
  ['asylum', 5],
  ['violence', 4],
  ['prostitution', 3],
  ['general', 3],
  ['other', 1],
];
const languages: readonly (readonly [Code<'language'>, number])[] = [
  ['de', 6],
  ['en', 4],
  ['bg', 2],
  ['ro', 2],
  ['sq', 1],
  ['fr', 1],
  ['unknown', 1],
];
const sources: readonly Code<'referralSource'>[] = ['self', 'police', 'counselling-centre', 'private-person', 'lawyer'];
const notes: readonly string[] = [
  'Fragt für eine Bekannte, meldet sich wieder.',
  'Anonym, möchte nur wissen, was eine Anzeige bedeutet.',
  'An die Beratungsstelle am Wohnort verwiesen.',
  'Legt auf, als im Hintergrund jemand spricht. Nicht zurückgerufen.',
];

/** Contacts without a case of the last two years, and those of which a case was made. */
export function demoContacts(calendar: DemoCalendar, cases: readonly PlannedCase[]): readonly PlannedContact[] {
  return [
    ...contactsOf(calendar, 'Nordlicht', [mira, elif, jonas], 74),
    ...contactsOf(calendar, 'Hafen', [svea, tarek], 31),
    ...cases.flatMap(contactOf),
  ];
}

function contactsOf(
  calendar: DemoCalendar,
  name: string,
  people: readonly DemoPerson[],
  count: number,
): readonly PlannedContact[] {
  const random = Random.of(`contacts/${name}`);
  return Array.from({ length: count }, (_, index) => {
    const occurredOn = calendar.workingDay(-random.between(0, 690));
    const by = random.pick(people);
    const fields: ContactFields = {
      occurredOn,
      channel: random.weighted(channels),
      topic: random.weighted(topics),
      language: random.weighted(languages),
      minutes: random.pick([5, 10, 10, 15, 20, 30]),
      ...(random.chance(0.4) && { referralSource: random.pick(sources) }),
      ...(random.chance(0.2) && { note: random.pick(notes) }),
    };
    const createdAt = calendar.at(occurredOn, random.between(9 * 60, 17 * 60));
    return planned(createdAt, `contact/${name}/${index}`, by.organisationId, by.id, fields);
  });
}

/** The contact a case was made of. */
function contactOf({ id: caseId, organisationId, createdAt, createdBy, fields }: PlannedCase): PlannedContact[] {
  const { contactId, firstContactOn: occurredOn } = fields;
  if (contactId === undefined || occurredOn === undefined) return [];
  const said = { occurredOn, channel: 'phone', topic: 'trafficking', language: 'sq', minutes: 50, caseId } as const;
  return [{ ...planned(createdAt, contactId, organisationId, createdBy, said), id: contactId }];
}

function planned(
  createdAt: Date,
  name: string,
  organisationId: string,
  createdBy: string,
  fields: ContactFields,
): PlannedContact {
  const version = fields.caseId === undefined ? 1 : 2;
  return { id: demoId(createdAt, name), organisationId, createdBy, createdAt, updatedAt: createdAt, version, fields };
}
