import { organisation } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../../common/context/request-context.js';

/** The Land of the centre: where nobody names the Land of the court or authority, its holidays count. */
@Injectable()
export class CentreLand {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly serverVault: ServerVault,
  ) {}

  async read(): Promise<string | undefined> {
    const { organisationId: id } = this.context.person;
    const [row] = await this.database.tx.query<{ server: Buffer }[]>('select server from organisation where id = $1', [
      id,
    ]);
    if (!row) return undefined;
    const { land } = this.serverVault.openFields(organisation, id, row, id);
    return land === 'unknown' || land === 'not-stated' ? undefined : land;
  }
}
