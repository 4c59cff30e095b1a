import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';

/** For whom the person who asks stands in on this very day. */
@Injectable()
export class Deputised {
  constructor(private readonly database: TransactionHost<TransactionalAdapterTypeOrm>) {}

  async people(): Promise<string[]> {
    const rows = await this.database.tx.query<{ id: string }[]>('select unnest(geleit_deputised()) as id');
    return rows.map(({ id }) => id);
  }
}
