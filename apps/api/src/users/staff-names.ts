import { userAccount } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { Statement } from '../common/database/flights.js';
import { RequestContext } from '../common/context/request-context.js';

export interface PersonName {
  id: string;
  name: string;
}

export interface SealedName {
  id: string;
  server: Buffer;
}

export type NameOf = (id: string | null) => PersonName | null;

/** Names of the centre's members for what they are shown beside; also of those who have left. */
@Injectable()
export class StaffNames {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
  ) {}

  async load(): Promise<NameOf> {
    const { text, values } = this.statement();
    return this.from(await this.database.tx.query<SealedName[]>(text, [...values]));
  }

  /** The name of who asks; it came with the session. */
  own(): PersonName {
    const { id, organisationId } = this.context.person;
    const { name } = this.serverVault.openFields(userAccount, id, { server: this.context.account }, organisationId);
    return { id, name };
  }

  /** Reads what `from` opens, for those who send it together with their own statements. */
  statement(): Statement {
    const { organisationId } = this.context.person;
    return { text: 'select id, server from user_account where organisation_id = $1', values: [organisationId] };
  }

  /** Opens a name when it is first asked for. */
  from(rows: readonly SealedName[]): NameOf {
    const { organisationId } = this.context.person;
    const sealed = new Map(rows.map((row) => [row.id, row]));
    const opened = new Map<string, PersonName>();
    return (id) => {
      if (id === null) return null;
      const known = opened.get(id);
      if (known) return known;
      const row = sealed.get(id);
      const name = row ? this.serverVault.openFields(userAccount, id, row, organisationId).name : '';
      const person = { id, name };
      opened.set(id, person);
      return person;
    };
  }
}
