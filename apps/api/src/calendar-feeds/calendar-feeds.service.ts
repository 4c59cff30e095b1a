import { can } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { Repository } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Configuration } from '../common/config/configuration.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { drawFeedToken, feedTokenHash } from './feed-token.js';

export interface CalendarFeedView {
  id: string;
  createdAt: string;
  /** The last day on which it was read; null: never. */
  lastReadOn: string | null;
}

/** With the address, which is shown this once. */
export interface NewCalendarFeed extends CalendarFeedView {
  url: string;
}

const mostFeeds = 10;

/** The secret addresses of the person who asks. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly configuration: Configuration,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  @Transactional()
  async create(): Promise<NewCalendarFeed> {
    const { id: userId, organisationId } = this.context.person;
    if ((await this.rows.countBy({ organisationId, userId })) >= mostFeeds)
      throw new Problem('calendarFeed.tooMany', 409, { params: { max: mostFeeds } });
    const token = drawFeedToken();
    const id = this.ids.next();
    const createdAt = this.clock.now();
    await this.rows.insert({
      organisationId,
      id,
      userId,
      tokenHash: feedTokenHash(token),
      createdAt,
      lastReadOn: null,
    });
    await this.audit.append({ action: 'create', subject: 'calendarFeed', recordId: id });
    // Never built from the request: a forged Host header would have the secret sent to a stranger.
    const { publicUrl, host, port } = this.configuration.environment;
    const base = (publicUrl ?? `http://${host}:${port}`).replace(/\/+$/, '');
    return { id, createdAt: createdAt.toISOString(), lastReadOn: null, url: `${base}/api/calendar-feeds/${token}.ics` };
  }

  @Transactional()
  async list(): Promise<{ data: CalendarFeedView[]; total: number }> {
    const { id: userId, organisationId } = this.context.person;
    const rows = await this.rows.find({ where: { organisationId, userId }, order: { createdAt: 'DESC', id: 'ASC' } });
    const data = rows.map(({ id, createdAt, lastReadOn }) => ({ id, createdAt: createdAt.toISOString(), lastReadOn }));
    return { data, total: data.length };
  }

  /** From now on the address leads nowhere. */
  @Transactional()
  async revoke(id: string): Promise<void> {
    const { person } = this.context;
    const { organisationId } = person;
    const row = await this.rows.findOneBy({ organisationId, id });
    if (!row || !can(person, 'end', 'calendarFeed', { organisationId, ownerId: row.userId }))
      throw new Problem('record.notFound', 404);
    await this.rows.delete({ organisationId, id });
    await this.audit.append({ action: 'end', subject: 'calendarFeed', recordId: id });
  }

  private get rows(): Repository<CalendarFeed> {
    return this.database.tx.getRepository(CalendarFeed);
  }
}
