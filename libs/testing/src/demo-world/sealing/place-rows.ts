import { place, stayBooking } from '@geleit/domain';
import { type KeyRing, RecordVault, unwrapCaseKey } from '@geleit/vault';
import type { Client } from 'pg';
import { insertRows } from '../database/insert-rows.js';
import { type CentreKeyRow, table } from '../database/tables.js';
import type { DemoOrganisation } from '../people/person.js';
import type { DemoPlan } from '../plan/plan-demo-world.js';

const placeTable = table('place', {
  organisation_id: 'uuid',
  id: 'uuid',
  fingerprint: 'bytea',
  facts: 'bytea',
  narrative: 'bytea',
  location: 'bytea',
  created_by: 'uuid',
  version: 'integer',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
});
const bookingTable = table('stay_booking', {
  organisation_id: 'uuid',
  id: 'uuid',
  facts: 'bytea',
  updated_at: 'timestamptz',
});

interface CentrePlaces {
  centre: DemoOrganisation;
  ring: KeyRing;
  centreKeys: readonly CentreKeyRow[];
  plan: DemoPlan;
}

/** The places of a centre and the booking of each stay, sealed under the centre's own key. */
export async function insertPlaces(client: Client, { centre, ring, centreKeys, plan }: CentrePlaces): Promise<void> {
  const organisationId = centre.id;
  const wrapped = centreKeys.find((row) => row.organisation_id === organisationId)?.key;
  if (!Buffer.isBuffer(wrapped)) throw new RangeError('the centre has no key');
  const caseKey = unwrapCaseKey(ring, wrapped, organisationId, organisationId);
  const vault = new RecordVault({ organisationId, ring, caseKey });
  const places = plan.places.filter((one) => one.organisationId === organisationId);
  await insertRows(
    client,
    placeTable,
    places.map(({ id, fields, createdBy, version, createdAt, updatedAt }) => ({
      organisation_id: organisationId,
      id,
      fingerprint: vault.fingerprint(place.table, id, fields),
      ...(vault.sealFields(place, id, fields) as Record<'facts' | 'narrative' | 'location', Buffer>),
      created_by: createdBy,
      version,
      created_at: createdAt,
      updated_at: updatedAt,
    })),
  );
  const ofCentre = plan.cases.filter((one) => one.organisationId === organisationId);
  const stays = ofCentre.flatMap(({ records }) => records).filter((one) => one.kind === 'housingStay');
  await insertRows(
    client,
    bookingTable,
    stays.map(({ id, updatedAt, fields: { placeId, from, until } }) => ({
      organisation_id: organisationId,
      id,
      facts: vault.sealFields(stayBooking, id, {
        ...(placeId && { placeId }),
        ...(from && { from }),
        ...(until && { until }),
      }).facts,
      updated_at: updatedAt,
    })),
  );
  vault.wipe();
}
