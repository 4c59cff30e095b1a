import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

/** Rows of the protocol that wait for their place; usually none is older than a second. */
@Injectable()
export class UnchainedTail {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** How long the oldest of them has waited, over all organisations; 0 when none waits. */
  async seconds(now: Date): Promise<number> {
    const [tail] = await this.dataSource.query<{ oldest: Date | null }[]>(
      'select min(oldest) as oldest from organisations_with_unchained_events()',
    );
    return tail?.oldest ? Math.max(0, (now.getTime() - tail.oldest.getTime()) / 1000) : 0;
  }
}
