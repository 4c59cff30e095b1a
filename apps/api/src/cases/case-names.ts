import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { CaseScan, scanColumns, scanJoins, type ScannedRow } from './case-scan.js';

/** A case as it is named beside others. */
export interface NamedCase {
  id: string;
  code: string;
  state: string;
}

/** Names cases by their codes; row-level security on the keys leaves out those that the person may not open. */
@Injectable()
export class CaseNames {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
  ) {}

  async of(ids: readonly string[]): Promise<ReadonlyMap<string, NamedCase>> {
    if (ids.length === 0) return new Map();
    const { organisationId } = this.context.person;
    const rows = await this.database.tx.query<ScannedRow[]>(
      `select ${scanColumns} from case_overview r ${scanJoins} where r.organisation_id = $1 and r.case_id = any ($2)`,
      [organisationId, ids],
    );
    const scan = new CaseScan(organisationId, this.context.ring);
    try {
      return new Map(
        rows.map((row) => {
          const { id, state, overview } = scan.caseOf(row);
          return [id, { id, code: overview.code, state }];
        }),
      );
    } finally {
      scan.wipe();
    }
  }

  /** The id of the case with this code, if the person may open it: not there and not hers look the same. */
  async idOf(code: string): Promise<string | undefined> {
    const [found] = await this.database.tx.query<{ id: string }[]>(
      `select c.id from case_file c
       join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
       where c.organisation_id = $1 and c.code_hash = $2`,
      [this.context.person.organisationId, this.context.ring.codeHash(code)],
    );
    return found?.id;
  }
}
