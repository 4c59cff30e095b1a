import { randomBytes } from 'node:crypto';
import { organisation, userAccount } from '@geleit/domain';
import type { ServerVault } from '@geleit/vault';
import type { InvitationRow, OrganisationRow, UserRow } from '../database/tables.js';
import { demoId } from '../plan/demo-id.js';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import { inventedPhone } from './invented-phone.js';
import type { DemoOrganisation, DemoPerson } from './person.js';
import { type CentreInWords, furtherCentres } from './further-centres.js';
import { administrator } from './staff.js';

const validDays = 7;
/** Of the further specialised centres, those that release their figures: with Nordlicht and Hafen they are 19. */
const releasing = 17;

export function organisationRow(
  vault: ServerVault,
  { id, state, createdAt, ...fields }: DemoOrganisation,
): OrganisationRow {
  return {
    id,
    state,
    ...vault.sealFields(organisation, id, fields, id),
    fingerprint: vault.fingerprint(organisation.table, id, fields, id),
    version: 1,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

export function userRow(vault: ServerVault, person: DemoPerson, state: 'confirmed' | 'invited', at: Date): UserRow {
  const { id, organisationId, role, name, email } = person;
  return {
    organisation_id: organisationId,
    id,
    role,
    state,
    email_hash: vault.emailHash(email),
    ...vault.sealFields(userAccount, id, { name, email }, organisationId),
    version: 1,
    created_at: at,
    updated_at: at,
  };
}

/** A centre of the network beside those that are told in full, and its lead. */
export interface FurtherCentre {
  readonly centre: DemoOrganisation;
  readonly lead: DemoPerson;
}

/** The centres whose figures are in the statistics: founded long ago, by a lead whose password nobody knows. */
export const foundedCentres: readonly FurtherCentre[] = furtherCentres
  .map((words, index) => furtherCentre(words, index))
  .filter(({ centre }) => centre.kind === 'specialised-centre')
  .slice(0, releasing);

const isFounded = ({ centre }: FurtherCentre): boolean => foundedCentres.some((one) => one.centre.id === centre.id);

/** A centre that nobody has come to yet, with the lead who is invited. */
export interface SleepingCentre extends FurtherCentre {
  readonly invitedAt: Date;
}

/** Most invitations of the last days are open, those of the first centres have run out. */
export function sleepingCentresOf(calendar: DemoCalendar): readonly SleepingCentre[] {
  const waiting = furtherCentres.map((words, index) => furtherCentre(words, index)).filter((one) => !isFounded(one));
  return waiting.map(({ centre, lead }, index) => {
    const createdAt = calendar.at(calendar.workingDay(-60 + index), 9 * 60 + index);
    const invitedAt = calendar.at(calendar.day(index < 6 ? -20 + index : -(index % 6)), 7 * 60 + index);
    return { centre: { ...centre, state: 'invited', createdAt }, lead, invitedAt };
  });
}

function furtherCentre([name, kind, land, site, leadName]: CentreInWords, index: number): FurtherCentre {
  const createdAt = new Date(Date.UTC(2022, 0, 10, 9, index));
  const id = demoId(createdAt, `organisation/${name}`);
  const email = `leitung@${asciiOf(name)}.example`;
  const lead: DemoPerson = {
    id: demoId(createdAt, `user/${email}`),
    organisationId: id,
    name: leadName,
    email,
    role: 'lead',
    hasLogin: false,
  };
  const contact = { contactEmail: `kontakt@${asciiOf(name)}.example`, contactPhone: inventedPhone(index) };
  return { centre: { id, name, kind, land, sites: [{ name: site }], ...contact, state: 'active', createdAt }, lead };
}

/** The token itself is nowhere: the links of the demo world were never sent. */
export function invitationRow(vault: ServerVault, { lead, invitedAt }: SleepingCentre): InvitationRow {
  const { organisationId, name, email, role } = lead;
  const id = demoId(invitedAt, `invitation/${email}`);
  return {
    organisation_id: organisationId,
    id,
    user_id: lead.id,
    token_hash: randomBytes(32),
    fingerprint: vault.fingerprint('invitation', id, { email, name, role, organisationId }, organisationId),
    expires_at: new Date(invitedAt.getTime() + validDays * 86_400_000),
    created_by: administrator.id,
    version: 1,
    created_at: invitedAt,
    updated_at: invitedAt,
  };
}

function asciiOf(name: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return name.toLowerCase().replace(/[äöüß]/g, (letter) => letters[letter] ?? letter);
}
