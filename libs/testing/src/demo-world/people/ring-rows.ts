import { drawCaseKey, drawRecoverySheet, type KeyRing, memberOfSheet, wipe, wrapCaseKey } from '@geleit/vault';
import type { CentreKeyRow, HolderRow } from '../database/tables.js';
import { demoId } from '../plan/demo-id.js';
import type { DrawnMember } from './member-keys.js';
import type { DemoOrganisation } from './person.js';

const holders: readonly string[] = ['caseworker', 'lead', 'coordinator'];

/** Grants of a centre's ring: one for each member who works with it, one for the recovery sheet. */
export function holderRows(ring: KeyRing, centre: DemoOrganisation, members: readonly DrawnMember[]): HolderRow[] {
  const granted = (kind: string, id: string, publicKey: Buffer): HolderRow => ({
    organisation_id: centre.id,
    id,
    kind,
    public_key: publicKey,
    confirmation: ring.confirm(publicKey, id),
    ring: ring.sealTo(publicKey, id, centre.id),
    generation: ring.newestGeneration,
    created_at: centre.createdAt,
  });
  const own = members.filter(({ person }) => person.organisationId === centre.id && holders.includes(person.role));
  return [
    ...own.map(({ person, publicKey }) => granted('member', person.id, publicKey)),
    granted('sheet', demoId(centre.createdAt, `sheet/${centre.name}`), publicKeyOfNewSheet()),
  ];
}

/** Nobody has the paper: whoever needs a sheet of a demo centre draws a new one. */
function publicKeyOfNewSheet(): Buffer {
  const { words, seed } = drawRecoverySheet();
  const { publicKey, privateKey } = memberOfSheet(words);
  wipe(seed, privateKey);
  return publicKey;
}

export function centreKeyRow(ring: KeyRing, { id }: DemoOrganisation): CentreKeyRow {
  const key = drawCaseKey();
  const wrapped = wrapCaseKey(ring, key, id, id);
  wipe(key);
  return { organisation_id: id, key: wrapped };
}
