import { caseLink, contact, type SealedRecord } from '@geleit/domain';
import { type KeyRing, RecordVault, unwrapCaseKey } from '@geleit/vault';
import type { Client } from 'pg';
import { insertRows } from '../database/insert-rows.js';
import { type CentreKeyRow, table } from '../database/tables.js';
import type { DemoOrganisation } from '../people/person.js';
import type { Planned } from '../plan/planned-case.js';
import type { DemoPlan } from '../plan/plan-demo-world.js';

const columns = {
  organisation_id: 'uuid',
  id: 'uuid',
  fingerprint: 'bytea',
  facts: 'bytea',
  created_by: 'uuid',
  version: 'integer',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
} as const;
const contactTable = table('contact', { ...columns, narrative: 'bytea' });
const linkTable = table('case_link', columns);

interface CentreContent {
  centre: DemoOrganisation;
  ring: KeyRing;
  centreKeys: readonly CentreKeyRow[];
  plan: DemoPlan;
}

/** Contacts and links between cases, sealed under the key of their centre. */
export async function insertContactsAndLinks(
  client: Client,
  { centre, ring, centreKeys, plan }: CentreContent,
): Promise<void> {
  const organisationId = centre.id;
  const wrapped = centreKeys.find((row) => row.organisation_id === organisationId)?.key;
  if (!Buffer.isBuffer(wrapped)) throw new RangeError('the centre has no key');
  const caseKey = unwrapCaseKey(ring, wrapped, organisationId, organisationId);
  const vault = new RecordVault({ organisationId, ring, caseKey });
  const own = <One extends { organisationId: string }>(all: readonly One[]): One[] =>
    all.filter((one) => one.organisationId === organisationId);
  const contacts = own(plan.contacts).map((one) => {
    const { facts, narrative } = vault.sealFields(contact, one.id, one.fields);
    return { ...logistics(vault, contact, one), facts, narrative };
  });
  const links = own(plan.links).map((one) => {
    const { facts } = vault.sealFields(caseLink, one.id, one.fields);
    return { ...logistics(vault, caseLink, one), facts };
  });
  await insertRows(client, contactTable, contacts);
  await insertRows(client, linkTable, links);
  vault.wipe();
}

function logistics<Fields extends object>(
  vault: RecordVault,
  record: SealedRecord<Fields>,
  { id, fields, createdBy, version, createdAt, updatedAt }: Planned<Fields>,
) {
  return {
    organisation_id: vault.organisationId,
    id,
    fingerprint: vault.fingerprint(record.table, id, fields),
    created_by: createdBy,
    version,
    created_at: createdAt,
    updated_at: updatedAt,
  };
}
