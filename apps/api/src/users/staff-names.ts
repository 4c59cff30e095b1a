import { userAccount } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';

export interface PersonName {
  id: string;
  name: string;
}

/** Names of the centre's members for what they are shown beside; also of those who have left. */
@Injectable()
export class StaffNames {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
  ) {}

  async load(): Promise<(id: string | null) => PersonName | null> {
    const { organisationId } = this.context.person;
    const rows = await this.database.tx.query<{ id: string; server: Buffer }[]>(
      'select id, server from user_account where organisation_id = $1',
      [organisationId],
    );
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
