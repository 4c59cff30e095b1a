import type { SealedRecord } from '@geleit/domain';
import type { SealedRow } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { insertOnce } from '../common/database/insert-once.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { CentreVault } from './centre-vault.js';

/** The clear columns of what a centre records without a case. */
export interface CentreRecordRow extends SealedRow {
  organisationId: string;
  id: string;
  fingerprint: Buffer;
  facts: Buffer;
  createdBy: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface OpenedCentreRecord<Fields> {
  row: CentreRecordRow;
  fields: Fields;
}

/** What such a table is made of: its entity and the record that seals it. */
export interface CentreTable<Fields extends object> {
  entity: new () => CentreRecordRow;
  record: SealedRecord<Fields>;
}

/** Creates once, reads, updates and removes what belongs to no case, under the key of the centre. */
@Injectable()
export class CentreRecords {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly centre: CentreVault,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  async all<Fields extends object>(table: CentreTable<Fields>): Promise<OpenedCentreRecord<Fields>[]> {
    const vault = await this.centre.open();
    const where = { organisationId: this.context.person.organisationId } as FindOptionsWhere<CentreRecordRow>;
    const rows = await this.database.tx.getRepository(table.entity).findBy(where);
    return rows.map((row) => ({ row, fields: vault.openFields(table.record, row.id, row) }));
  }

  async find<Fields extends object>(
    table: CentreTable<Fields>,
    id: string,
  ): Promise<OpenedCentreRecord<Fields> | undefined> {
    const { organisationId } = this.context.person;
    const row = await this.database.tx
      .getRepository(table.entity)
      .findOneBy({ organisationId, id });
    if (!row) return undefined;
    return { row, fields: (await this.centre.open()).openFields(table.record, id, row) };
  }

  /** @throws Problem 404 */
  async read<Fields extends object>(table: CentreTable<Fields>, id: string): Promise<OpenedCentreRecord<Fields>> {
    const found = await this.find(table, id);
    if (!found) throw new Problem('record.notFound', 404);
    return found;
  }

  /** The same, and nobody else changes it until the transaction ends. */
  async lock<Fields extends object>(
    table: CentreTable<Fields>,
    id: string,
  ): Promise<OpenedCentreRecord<Fields> | undefined> {
    await this.database.tx.query(
      `select 1 from ${table.record.table} where organisation_id = $1 and id = $2 for update`,
      [this.context.person.organisationId, id],
    );
    return this.find(table, id);
  }

  /**
   * @param body what was asked for; a retry is recognised by its fingerprint, keyed with the key of the centre
   * @throws Problem 409 if the id holds something else
   */
  async create<Fields extends object>(
    table: CentreTable<Fields>,
    id: string,
    body: object,
    fields: Fields,
  ): Promise<OpenedCentreRecord<Fields> & { created: boolean }> {
    const { id: createdBy, organisationId } = this.context.person;
    const vault = await this.centre.open();
    const now = this.clock.now();
    const fingerprint = vault.fingerprint(table.record.table, id, body);
    const sealed = vault.sealFields(table.record, id, fields);
    const logistics = { createdBy, version: 1, createdAt: now, updatedAt: now };
    const row = { organisationId, id, fingerprint, ...sealed, ...logistics };
    const created = await insertOnce(this.database.tx.getRepository(table.entity), row);
    const stored = await this.find(table, id);
    if (!stored || !vault.isFingerprint(table.record.table, id, body, stored.row.fingerprint))
      throw new Problem('record.idTaken', 409);
    return { created, ...stored };
  }

  /** Stores new fields of a record that is locked. */
  async update<Fields extends object>(
    table: CentreTable<Fields>,
    { row }: OpenedCentreRecord<Fields>,
    fields: Fields,
  ): Promise<OpenedCentreRecord<Fields>> {
    const { organisationId, id, version } = row;
    const sealed = (await this.centre.open()).sealFields(table.record, id, fields);
    await this.database.tx
      .createQueryBuilder()
      .update(table.entity)
      .set({ ...sealed, version: version + 1, updatedAt: this.clock.now() })
      .where({ organisationId, id })
      .execute();
    return this.read(table, id);
  }

  async remove<Fields extends object>(table: CentreTable<Fields>, id: string): Promise<void> {
    const { organisationId } = this.context.person;
    await this.database.tx
      .getRepository(table.entity)
      .delete({ organisationId, id });
  }
}
