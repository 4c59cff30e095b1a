import { randomUUID } from 'node:crypto';
import { type BareWorld, goodPassword } from './bare-world.js';
import type { Answer, PersonClient } from './person-client.js';

export interface Invited {
  email: string;
  name: string;
  role: string;
  organisationId?: string;
}

let count = 0;

/** Somebody to invite, with an address of her own. */
export function aPerson(about: Partial<Invited> = {}): Invited {
  count += 1;
  return { email: `person-${count}@stelle.example`, name: `Person ${count}`, role: 'caseworker', ...about };
}

export interface InvitationAnswer {
  id: string;
  userId: string;
  state: string;
  version: number;
  link?: string;
}

export function invite(
  inviter: PersonClient,
  person: Invited,
  id: string = randomUUID(),
): Promise<Answer<InvitationAnswer>> {
  return inviter.put<InvitationAnswer>(`/api/invitations/${id}`, person);
}

export const tokenOf = ({ link = '' }: InvitationAnswer): string =>
  new URLSearchParams(new URL(link).hash.split('?')[1]).get('token') ?? '';

export function accept(
  world: BareWorld,
  token: string,
  password = goodPassword,
): Promise<Answer<{ checkWords: string[] }>> {
  return world.anyone().post<{ checkWords: string[] }>('/api/invitations/acceptance', { token, password });
}

/** Invited and accepted, but not confirmed yet. */
export async function newcomer(world: BareWorld, inviter: PersonClient, person = aPerson()) {
  const { body } = await invite(inviter, person);
  const accepted = await accept(world, tokenOf(body));
  return { ...person, id: body.userId, checkWords: accepted.body.checkWords };
}

/** A member like any other: invited, accepted, confirmed by phone, logged in. */
export async function member(world: BareWorld, lead: PersonClient, person = aPerson()) {
  const joined = await newcomer(world, lead, person);
  const confirmed = await lead.post(`/api/users/${joined.id}/confirmation`, { checkWords: joined.checkWords });
  if (confirmed.statusCode !== 200) throw new Error(`confirmation: ${confirmed.statusCode} ${confirmed.text}`);
  return { ...joined, client: await world.login(joined.email) };
}

export interface Centre {
  id: string;
  lead: PersonClient & { user?: { id: string } };
  leadEmail: string;
  sheet: string[];
}

/** A centre with its first lead, who has drawn its keys. */
export async function foundCentre(world: BareWorld, kind = 'specialised-centre'): Promise<Centre> {
  const id = randomUUID();
  await world.administrator.put(`/api/organisations/${id}`, { name: `Stelle ${id.slice(0, 4)}`, kind, land: 'HH' });
  const role = kind === 'network-office' ? 'coordinator' : 'lead';
  const head = await newcomer(world, world.administrator, aPerson({ role, organisationId: id }));
  const lead = await world.login(head.email);
  const founded = await lead.post<{ recoverySheet: { words: string[] } }>(`/api/organisations/${id}/founding`);
  if (founded.statusCode !== 201) throw new Error(`founding: ${founded.statusCode} ${founded.text}`);
  return { id, lead, leadEmail: head.email, sheet: founded.body.recoverySheet.words };
}

const centres = new WeakMap<BareWorld, Promise<Centre>>();

/** One centre for all tests of a file that do not mind each other's people; each password costs its time. */
export function ourCentre(world: BareWorld): Promise<Centre> {
  const centre = centres.get(world) ?? foundCentre(world);
  centres.set(world, centre);
  return centre;
}

/** Opens a case whose summary is the text; answers its id. */
export async function openCase(worker: PersonClient, summary: string): Promise<string> {
  const id = randomUUID();
  const answer = await worker.put(`/api/cases/${id}`, { kind: 'anonymous', narrative: { summary } });
  if (answer.statusCode !== 201) throw new Error(`case: ${answer.statusCode} ${answer.text}`);
  return id;
}
