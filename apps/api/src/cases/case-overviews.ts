import {
  caseFile,
  type CaseFileFields,
  caseOverview,
  type CaseOverviewFields,
  deadline,
  overviewOf,
  residenceStatus,
  type SealedRecord,
  supportStep,
  todayIn,
} from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { Clock } from '../common/time/clock.js';
import type { EnteredCase, OpenCase } from './open-case.js';

/**
 * Keeps the sealed overview of a case true. Whoever writes below a case calls one of these in the same transaction;
 * the row lock lets writers of one case pass one after another.
 */
@Injectable()
export class CaseOverviews {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly clock: Clock,
  ) {}

  async create(open: OpenCase, facts: CaseFileFields): Promise<void> {
    const overview = overviewOf({
      case: facts,
      createdOn: dayOf(open.createdAt),
      steps: [],
      statuses: [],
      deadlines: [],
    });
    const sealed = open.vault.sealFields(caseOverview, open.id, overview);
    await this.database.tx.query(
      'insert into case_overview (organisation_id, case_id, facts, updated_at) values ($1, $2, $3, $4)',
      [open.organisationId, open.id, sealed.facts, this.clock.now()],
    );
  }

  async read(open: OpenCase): Promise<CaseOverviewFields> {
    const [row] = await this.database.tx.query<{ facts: Buffer }[]>(
      'select facts from case_overview where organisation_id = $1 and case_id = $2',
      [open.organisationId, open.id],
    );
    return open.vault.openFields(caseOverview, open.id, { facts: row?.facts });
  }

  /** Takes the lock of a case that is about to be written below; call it before reading what you are going to change. */
  async lock(open: OpenCase): Promise<CaseOverviewFields> {
    const [row] = await this.database.tx.query<{ facts: Buffer }[]>(
      'select facts from case_overview where organisation_id = $1 and case_id = $2 for update',
      [open.organisationId, open.id],
    );
    return open.vault.openFields(caseOverview, open.id, { facts: row?.facts });
  }

  /** Moves the instant of the last change, for what is written below a case but stands in no overview. */
  async touch(open: EnteredCase): Promise<void> {
    await this.database.tx.query(
      `with moved as (update case_file set updated_at = $3 where organisation_id = $1 and id = $2)
       update case_overview set updated_at = $3 where organisation_id = $1 and case_id = $2`,
      [open.organisationId, open.id, this.clock.now()],
    );
  }

  /** Folds the overview again from all records of the case. */
  async refold(open: OpenCase, changed?: CaseFileFields): Promise<void> {
    await this.lock(open);
    const overview = overviewOf({
      case: changed ?? (await this.caseAsItIs(open)),
      createdOn: dayOf(open.createdAt),
      steps: await this.below(open, 'support_step', supportStep),
      statuses: await this.below(open, 'residence_status', residenceStatus),
      deadlines: await this.below(open, 'deadline', deadline),
    });
    await this.write(open, overview);
  }

  /** The case may have been changed between its opening and the lock. */
  private async caseAsItIs(open: OpenCase): Promise<CaseFileFields> {
    const [row] = await this.database.tx.query<{ facts: Buffer; narrative: Buffer; identity: Buffer }[]>(
      'select facts, narrative, identity from case_file where organisation_id = $1 and id = $2',
      [open.organisationId, open.id],
    );
    return open.vault.openFields(caseFile, open.id, row ?? open);
  }

  private async below<Fields extends object>(
    open: OpenCase,
    table: string,
    record: SealedRecord<Fields>,
  ): Promise<(Fields & { id: string; recordedOn: string })[]> {
    const rows = await this.database.tx.query<{ id: string; created_at: Date; facts: Buffer; narrative: Buffer }[]>(
      `select id, created_at, facts, narrative from ${table} where organisation_id = $1 and case_id = $2`,
      [open.organisationId, open.id],
    );
    return rows.map((row) => ({
      id: row.id,
      recordedOn: dayOf(row.created_at),
      ...open.vault.openFields(record, row.id, row),
    }));
  }

  private async write(open: OpenCase, overview: CaseOverviewFields): Promise<void> {
    const now = this.clock.now();
    const sealed = open.vault.sealFields(caseOverview, open.id, overview);
    await this.database.tx.query(
      `with moved as (update case_file set updated_at = $4 where organisation_id = $1 and id = $2)
       update case_overview set facts = $3, updated_at = $4 where organisation_id = $1 and case_id = $2`,
      [open.organisationId, open.id, sealed.facts, now],
    );
  }
}

const dayOf = (instant: Date): string => todayIn('Europe/Berlin', instant.getTime());
