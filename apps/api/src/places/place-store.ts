import { classesOf, place, type PlaceFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { CentreVault } from '../keys/centre-vault.js';
import { RequestContext } from '../common/context/request-context.js';
import { insertOnce } from '../common/database/insert-once.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { Place } from './place.entity.js';

/** A place as it is shown: its address stays sealed. */
export interface OpenedPlace {
  row: Place;
  fields: Omit<PlaceFields, 'address'>;
}

const withoutLocation = classesOf(place).filter((one) => one !== 'location');

/** The rows of the centre's places. */
@Injectable()
export class PlaceStore {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly centre: CentreVault,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** In order of their names. */
  async all(): Promise<OpenedPlace[]> {
    const rows = await this.places.findBy({ organisationId: this.context.person.organisationId });
    const opened = await Promise.all(rows.map((row) => this.open(row)));
    return opened.sort((a, b) => a.fields.name.localeCompare(b.fields.name, 'de'));
  }

  /** @throws Problem 404 */
  async read(id: string): Promise<OpenedPlace> {
    const row = await this.find(id);
    if (!row) throw new Problem('record.notFound', 404);
    return this.open(row);
  }

  /** @throws Problem 409 if the id holds something else */
  async create(id: string, body: object, fields: PlaceFields): Promise<OpenedPlace & { created: boolean }> {
    const { id: createdBy, organisationId } = this.context.person;
    const vault = await this.centre.open();
    const now = this.clock.now();
    const sealed = vault.sealFields(place, id, fields);
    const fingerprint = vault.fingerprint(place.table, id, body);
    const instants = { createdAt: now, updatedAt: now };
    const created = await insertOnce(this.places, {
      organisationId,
      id,
      fingerprint,
      ...sealed,
      createdBy,
      version: 1,
      ...instants,
    });
    const row = await this.find(id);
    if (!row || !vault.isFingerprint(place.table, id, body, row.fingerprint)) throw new Problem('record.idTaken', 409);
    return { created, ...(await this.open(row)) };
  }

  /** Takes the lock under which beds are given away. */
  async lock(id: string): Promise<OpenedPlace> {
    await this.database.tx.query('select 1 from place where organisation_id = $1 and id = $2 for update', [
      this.context.person.organisationId,
      id,
    ]);
    return this.read(id);
  }

  /** Stores a place that is locked; its address only when the fields state one. */
  async update(
    { row }: OpenedPlace,
    fields: PlaceFields,
    { rewritesAddress }: { rewritesAddress: boolean },
  ): Promise<OpenedPlace> {
    const { organisationId, id, version } = row;
    const { facts, narrative, location } = (await this.centre.open()).sealFields(place, id, fields);
    const sealed = { facts, narrative, ...(rewritesAddress ? { location } : {}) };
    await this.places.update({ organisationId, id }, { ...sealed, version: version + 1, updatedAt: this.clock.now() });
    return this.read(id);
  }

  private get places() {
    return this.database.tx.getRepository(Place);
  }

  private find(id: string): Promise<Place | null> {
    return this.places.findOneBy({ organisationId: this.context.person.organisationId, id });
  }

  private async open(row: Place): Promise<OpenedPlace> {
    const vault = await this.centre.open();
    return { row, fields: vault.openFields(place, row.id, row, withoutLocation) as PlaceFields };
  }
}
