import { classesOf, type SealedClass, type SealedRecord } from '@geleit/domain';
import type { RecordVault, SealedRow } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { FindOptionsWhere } from 'typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { insertOnce } from '../common/database/insert-once.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import type { EnteredCase, OpenCase } from './open-case.js';

/** The clear columns of everything that is recorded below a case. */
export interface CaseRecordRow extends SealedRow {
  organisationId: string;
  id: string;
  caseId: string;
  fingerprint: Buffer;
  facts: Buffer;
  narrative: Buffer;
  createdBy: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export interface Opened<Fields> {
  row: CaseRecordRow;
  fields: Fields;
}

/** What a table below a case is made of: its entity and the record that seals it. */
export interface CaseTable<Fields extends object> {
  entity: new () => CaseRecordRow;
  record: SealedRecord<Fields>;
  /** A class that stays sealed until somebody asks for it: what is read here lacks its fields. */
  guarded?: SealedClass;
}

/** Creates once, reads and updates the records below an opened case; steps, statuses and deadlines share it. */
@Injectable()
export class CaseRecords {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /**
   * @param body what was asked for; a retry is recognised by its fingerprint, keyed with the case key
   * @returns `created: false` with the stored record, if the same request was served before
   * @throws Problem 409 if the id holds something else
   */
  async create<Fields extends object>(
    open: OpenCase,
    table: CaseTable<Fields>,
    id: string,
    body: object,
    fields: Fields,
  ): Promise<Opened<Fields> & { created: boolean }> {
    const row = this.sealed(open, table, id, body, fields);
    if (await insertOnce(this.database.tx.getRepository(table.entity), row)) return { created: true, row, fields };
    return { created: false, ...(await this.findCreated(open, table, id, body)) };
  }

  /** The row of a new record as it will be stored. */
  sealed<Fields extends object>(
    { organisationId, id: caseId, vault }: EnteredCase,
    table: CaseTable<Fields>,
    id: string,
    body: object,
    fields: Fields,
  ): CaseRecordRow {
    const now = this.clock.now();
    const sealed = vault.sealFields(table.record, id, fields);
    const fingerprint = vault.fingerprint(table.record.table, id, body);
    const createdBy = this.context.person.id;
    const instants = { createdAt: now, updatedAt: now };
    return { organisationId, id, caseId, fingerprint, ...sealed, createdBy, version: 1, ...instants };
  }

  /** What an earlier request for the same has created. */
  async findCreated<Fields extends object>(
    open: EnteredCase,
    table: CaseTable<Fields>,
    id: string,
    body: object,
  ): Promise<Opened<Fields>> {
    const stored = await this.find(open, table, id);
    if (!stored || !open.vault.isFingerprint(table.record.table, id, body, stored.fingerprint))
      throw new Problem('record.idTaken', 409);
    return opened(open.vault, table, stored);
  }

  async holds<Fields extends object>(open: OpenCase, table: CaseTable<Fields>, id: string): Promise<boolean> {
    return (await this.find(open, table, id)) !== null;
  }

  /** @throws Problem 404 */
  async read<Fields extends object>(open: OpenCase, table: CaseTable<Fields>, id: string): Promise<Opened<Fields>> {
    const row = await this.find(open, table, id);
    if (!row) throw new Problem('record.notFound', 404);
    return opened(open.vault, table, row);
  }

  async all<Fields extends object>(open: OpenCase, table: CaseTable<Fields>): Promise<Opened<Fields>[]> {
    const where = { organisationId: open.organisationId, caseId: open.id } as FindOptionsWhere<CaseRecordRow>;
    const rows = await this.database.tx.getRepository(table.entity).findBy(where);
    return rows.map((row) => opened(open.vault, table, row));
  }

  /**
   * Stores the new fields if nobody was faster: one statement compares and sets.
   * @param current puts together what a stale writer is shown
   * @param rewritesGuarded whether `fields` state what the guarded class of the table holds; else it stays as it is
   * @throws Problem 412 carrying the current state
   */
  async update<Fields extends object>(
    open: OpenCase,
    table: CaseTable<Fields>,
    id: string,
    version: number,
    fields: Fields,
    current: (opened: Opened<Fields>) => Promise<object> | object,
    { rewritesGuarded = false }: { rewritesGuarded?: boolean } = {},
  ): Promise<Opened<Fields>> {
    const written = rewritesGuarded ? classesOf(table.record) : readClasses(table);
    const values = open.vault.sealFields(table.record, id, fields);
    const sealed = Object.fromEntries(written.map((one) => [one, values[one]]));
    const { affected } = await this.database.tx
      .createQueryBuilder()
      .update(table.entity)
      .set({ ...sealed, version: version + 1, updatedAt: this.clock.now() })
      .where({ organisationId: open.organisationId, id, caseId: open.id, version })
      .execute();
    const stored = await this.read(open, table, id);
    if (affected !== 1) throw new Problem('record.stale', 412, { extensions: { current: await current(stored) } });
    return stored;
  }

  private async find<Fields extends object>(
    open: EnteredCase,
    { entity }: CaseTable<Fields>,
    id: string,
  ): Promise<CaseRecordRow | null> {
    const where = { organisationId: open.organisationId, id, caseId: open.id } as FindOptionsWhere<CaseRecordRow>;
    return this.database.tx.getRepository(entity).findOneBy(where);
  }
}

function opened<Fields extends object>(
  vault: RecordVault,
  table: CaseTable<Fields>,
  row: CaseRecordRow,
): Opened<Fields> {
  return { row, fields: vault.openFields(table.record, row.id, row, readClasses(table)) as Fields };
}

const readClasses = <Fields extends object>({ record, guarded }: CaseTable<Fields>): SealedClass[] =>
  classesOf(record).filter((one) => one !== guarded);
