import type { AccessObject, Subject } from '@geleit/domain';
import { aCase, aCaseEvent, aDeadline, anId, aPlace, aResidenceStatus, aSupportStep } from '@geleit/testing';
import { aDraft, anInvitation, anOwnRule } from '../bodies.js';
import type { PersonClient } from '../person-client.js';
import { aCoverToCome } from './a-cover-to-come.js';
import { caseRecordSamples } from '../records/case-record-samples.js';
import { type Family, familyOf } from './families.js';
import { expectCreated } from './expect-created.js';
import { makeContact, makeLink, makePin } from './contacts-and-links.js';
import { type PersonName, personNames, userOf } from './people.js';

/** How a record stands to the person who asks for it. */
export const relations = ['own', 'of a colleague', 'of another centre', 'missing'] as const;
export type Relation = (typeof relations)[number];

/** What a path can name, with what the matrix needs to know of it; `access: null` is nowhere. */
export interface Thing {
  ids: Record<string, string>;
  access: AccessObject | null;
  /** Reading this says whether one may know that it is there. */
  seenAs: Subject;
}

const nobody = { isDeputy: false, isRestricted: false, isAllowed: false, isBlocked: false };
const colleagues: Record<PersonName, PersonName | undefined> = {
  CW1: 'CW2',
  CW2: 'CW1',
  LEAD: 'CW1',
  HAFEN: 'HLEAD',
  HLEAD: 'HAFEN',
  KO: 'KO2',
  KO2: 'KO',
  ADM: undefined,
  DPO: 'CW1',
};
const elsewhere: Record<PersonName, PersonName> = {
  CW1: 'HAFEN',
  CW2: 'HAFEN',
  LEAD: 'HLEAD',
  HAFEN: 'CW1',
  HLEAD: 'LEAD',
  KO: 'LEAD',
  KO2: 'LEAD',
  ADM: 'LEAD',
  DPO: 'HLEAD',
};
const workers: readonly PersonName[] = ['CW1', 'CW2', 'LEAD', 'HAFEN', 'HLEAD'];
const inviters: readonly PersonName[] = ['LEAD', 'HLEAD', 'KO', 'KO2'];

type Clients = Record<PersonName, PersonClient>;

/** Records of everybody, made through the API, and how each of them stands to each person. */
export class Things {
  private readonly made = new Map<string, Thing>();

  static async make(clients: Clients): Promise<Things> {
    const things = new Things();
    for (const name of workers) await things.makeCaseOf(name, clients[name]);
    for (const name of workers) await things.makePlansOf(name, clients);
    for (const name of workers) {
      const ownCase = things.made.get(`case ${name}`) ?? missing('case');
      things.made.set(`contact ${name}`, await makeContact(clients[name]));
      things.made.set(`links ${name}`, await makeLink(clients[name], ownCase));
    }
    await things.makePlaces(clients.LEAD, ['CW1', 'CW2', 'LEAD']);
    await things.makePlaces(clients.HLEAD, ['HAFEN', 'HLEAD']);
    await things.makeRuleOf('LEAD', ['LEAD', 'CW1', 'CW2'], clients.LEAD);
    await things.makeRuleOf('HLEAD', ['HLEAD', 'HAFEN'], clients.HLEAD);
    for (const name of workers) await things.makeSparesFor(name, clients);
    for (const name of inviters) await things.inviteTwo(name, clients[name]);
    for (const name of ['LEAD', 'HLEAD'] as const) await things.openRecovery(name, clients[name], clients.ADM);
    for (const name of personNames) things.addPerson(name, clients[name]);
    return things;
  }

  /** The record that a path means for a person, or undefined if there is no such record in the world. */
  find(path: string, relation: Relation, person: PersonName): Thing | undefined {
    const family = familyOf(path);
    if (!family) return undefined;
    // A year is nobody's: it is asked for once.
    if (family === 'statisticsYear' && relation !== 'own') return undefined;
    if (relation === 'missing') return missing(family);
    const owner = { own: person, 'of a colleague': colleagues[person], 'of another centre': elsewhere[person] }[
      relation
    ];
    // Who has no case of her own asks for those of others all the same.
    const owners =
      relation === 'own' ? [owner, 'CW1'] : relation === 'of a colleague' ? [owner, 'CW2'] : [owner, 'HLEAD'];
    return owners.map((name) => this.made.get(`${family} ${name ?? ''}`)).find((thing) => thing !== undefined);
  }

  /** What a team shares is gone for all of it once it is removed: whoever removes it has one of her own. */
  spareOf(path: string, relation: Relation, person: PersonName): Thing | undefined {
    return this.made.get(`spare ${familyOf(path) ?? ''} ${relation} ${person}`);
  }

  private async makeSparesFor(name: PersonName, clients: Clients): Promise<void> {
    for (const [relation, owner] of [
      ['own', name],
      ['of a colleague', colleagues[name]],
    ] as const) {
      const ofOwner = this.made.get(`case ${owner ?? ''}`);
      if (!owner || !ofOwner) continue;
      this.made.set(`spare links ${relation} ${name}`, await makeLink(clients[owner], ofOwner));
      this.made.set(`spare pins ${relation} ${name}`, await makePin(clients[owner], ofOwner));
    }
  }

  /** Somebody just invited, whom one may remove without harm. */
  newcomerOf(person: PersonName): Thing | undefined {
    return this.made.get(`newcomer ${person}`);
  }

  private async makeCaseOf(name: PersonName, client: PersonClient): Promise<void> {
    const user = userOf(client);
    const caseId = anId();
    const access = { organisationId: user.organisation.id, responsibleId: user.id, ...nobody };
    await expectCreated(client.put(`/api/cases/${caseId}`, aCase()));
    this.made.set(`case ${name}`, { ids: { id: caseId, caseId }, access, seenAs: 'caseFile' });
    for (const [family, body] of [
      ['support-steps', aSupportStep()],
      ['residence-statuses', aResidenceStatus()],
      ['deadlines', aDeadline()],
      ['events', aCaseEvent()],
    ] as const) {
      const id = anId();
      await expectCreated(client.put(`/api/cases/${caseId}/${family}/${id}`, body));
      this.made.set(`${family} ${name}`, { ids: { id, caseId }, access, seenAs: 'caseFile' });
    }
    const proposed = await client.get<{ data: { id: string }[] }>(`/api/cases/${caseId}/deadline-proposals`);
    const proposalId = proposed.body.data[0]?.id ?? anId();
    this.made.set(`deadline-proposals ${name}`, { ids: { id: proposalId, caseId }, access, seenAs: 'caseFile' });
    for (const { folder, body, ends } of caseRecordSamples) {
      const id = anId();
      await expectCreated(client.put(`/api/cases/${caseId}/${folder}/${id}`, body()));
      await ends?.(client, `/api/cases/${caseId}/${folder}/${id}`);
      this.made.set(`${folder} ${name}`, { ids: { id, caseId }, access, seenAs: 'caseFile' });
    }
    const id = anId();
    await expectCreated(client.put(`/api/drafts/${id}`, aDraft({ caseId })));
    this.made.set(`draft ${name}`, {
      ids: { id },
      access: { organisationId: user.organisation.id, ownerId: user.id },
      seenAs: 'draft',
    });
  }

  /** A deputyship of a time to come, and a calendar address. */
  private async makePlansOf(name: PersonName, clients: Clients): Promise<void> {
    const { id: ownerId, organisation } = userOf(clients[name]);
    const access = { organisationId: organisation.id, ownerId };
    const id = anId();
    const deputyId = userOf(clients[colleagues[name] ?? name]).id;
    await expectCreated(clients[name].put(`/api/deputies/${id}`, { deputyId, ...aCoverToCome() }));
    this.made.set(`deputy ${name}`, { ids: { id }, access, seenAs: 'deputy' });
    const feed = await clients[name].post<{ id: string }>('/api/calendar-feeds');
    this.made.set(`calendarFeed ${name}`, { ids: { id: feed.body.id }, access, seenAs: 'calendarFeed' });
  }

  /** Places belong to the centre: each of the team has one, made by the lead. */
  private async makePlaces(lead: PersonClient, team: readonly PersonName[]): Promise<void> {
    const access = { organisationId: userOf(lead).organisation.id };
    for (const name of team) {
      const id = anId();
      await expectCreated(lead.put(`/api/places/${id}`, aPlace()));
      this.made.set(`place ${name}`, { ids: { id }, access, seenAs: 'place' });
    }
  }

  /** A rule of the centre's own, which is everybody's there. */
  private async makeRuleOf(lead: PersonName, team: readonly PersonName[], client: PersonClient): Promise<void> {
    const id = anId();
    const access = { organisationId: userOf(client).organisation.id };
    await expectCreated(client.put(`/api/deadline-rules/${id}`, anOwnRule({ name: `Regel von ${lead}` })));
    for (const name of team) this.made.set(`deadlineRule ${name}`, { ids: { id }, access, seenAs: 'deadlineRule' });
  }

  /** Invites two: one whose invitation is asked for, one who is there to be removed. */
  private async inviteTwo(name: PersonName, client: PersonClient): Promise<void> {
    const { organisation, role } = userOf(client);
    const access = { organisationId: organisation.id };
    const invited = role === 'coordinator' ? role : 'caseworker';
    const id = anId();
    await expectCreated(client.put(`/api/invitations/${id}`, anInvitation({ role: invited })));
    this.made.set(`invitation ${name}`, { ids: { id }, access, seenAs: 'invitation' });
    const newcomer = anInvitation({ role: invited });
    await expectCreated(client.post('/api/invitations', newcomer));
    const { body } = await client.get<{ data: { id: string; email: string }[] }>(
      '/api/users?state=invited&perPage=100',
    );
    const found = body.data.find(({ email }) => email === newcomer['email']);
    if (found) this.made.set(`newcomer ${name}`, { ids: { id: found.id }, access, seenAs: 'user' });
  }

  private async openRecovery(name: PersonName, lead: PersonClient, administrator: PersonClient): Promise<void> {
    const organisationId = userOf(lead).organisation.id;
    const opened = await administrator.post<{ id: string }>('/api/recoveries', { organisationId });
    this.made.set(`recovery ${name}`, { ids: { id: opened.body.id }, access: { organisationId }, seenAs: 'recovery' });
  }

  private addPerson(name: PersonName, client: PersonClient): void {
    const { id, organisation } = userOf(client);
    const access = { organisationId: organisation.id };
    this.made.set(`statisticsYear ${name}`, { ids: { year: '2024' }, access, seenAs: 'statisticsYear' });
    this.made.set(`codeList ${name}`, { ids: { name: 'gender' }, access, seenAs: 'codeList' });
    this.made.set(`user ${name}`, { ids: { id }, access, seenAs: 'user' });
    this.made.set(`organisation ${name}`, { ids: { id: organisation.id }, access, seenAs: 'organisation' });
  }
}

function missing(family: Family): Thing {
  const seenAs: Subject = family === 'draft' || family === 'user' || family === 'organisation' ? family : 'caseFile';
  return { ids: { id: anId(), caseId: anId(), name: 'no-such-list' }, access: null, seenAs };
}
