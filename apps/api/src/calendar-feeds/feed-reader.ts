import { reminder, type Role } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { RequestContext } from '../common/context/request-context.js';
import { Flights } from '../common/database/flights.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { ReminderSettingsService } from '../reminders/reminder-settings.service.js';
import { type CalendarDate, calendarOf } from './calendar-of.js';
import { calendarUid } from './calendar-uid.js';
import { feedTokenHash, isFeedToken } from './feed-token.js';

interface FoundFeed {
  organisation_id: string;
  user_id: string;
  role: Role;
}

/**
 * Puts together what a secret address shows: the days of the open deadlines that its owner sees to, or covers today. It
 * opens with the server secret alone; no key of a case is there, so it cannot say what a day is about.
 */
@Injectable()
export class FeedReader {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly flights: Flights,
    private readonly serverVault: ServerVault,
    private readonly settings: ReminderSettingsService,
    private readonly context: RequestContext,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 for an address that is unknown, revoked, or of somebody who is not there any more */
  async read(token: string): Promise<string> {
    const found = isFeedToken(token) ? await this.find(token) : undefined;
    if (!found) throw new Problem('request.notFound', 404);
    const { organisation_id: organisationId, user_id: id, role } = found;
    this.context.actAs({ id, role, organisationId, sessionId: '', state: 'confirmed' });
    return this.calendar(feedTokenHash(token));
  }

  private async find(token: string): Promise<FoundFeed | undefined> {
    const [found] = await this.flights.alone<FoundFeed>({
      text: 'select * from find_calendar_feed($1)',
      values: [feedTokenHash(token)],
    });
    return found;
  }

  @Transactional()
  private async calendar(tokenHash: Buffer): Promise<string> {
    await this.noteUse(tokenHash);
    const { language } = await this.settings.read();
    return calendarOf(await this.dates(), language);
  }

  /** The day and nothing finer: when somebody's telephone is awake is no business of the centre. */
  private async noteUse(tokenHash: Buffer): Promise<void> {
    await this.database.tx.query(
      `update calendar_feed set last_read_on = $3
       where organisation_id = $1 and token_hash = $2 and last_read_on is distinct from $3::date`,
      [this.context.person.organisationId, tokenHash, this.clock.today()],
    );
  }

  /** The key of a case is joined, not read: row-level security hides that of a case one is shut out of. */
  private async dates(): Promise<CalendarDate[]> {
    const { id: ownId, organisationId } = this.context.person;
    const rows = await this.database.tx.query<
      { id: string; server: Buffer; version: number; updated_at: Date; responsible_id: string; covered: string[] }[]
    >(
      `select r.id, r.server, d.version, d.updated_at, c.responsible_id, (select geleit_deputised()) as covered
       from keys.reminder r
       join deadline d on d.organisation_id = r.organisation_id and d.id = r.id
       join case_file c on c.organisation_id = r.organisation_id and c.id = r.case_id
       join keys.case_key k on k.organisation_id = r.organisation_id and k.case_id = r.case_id
       where r.organisation_id = $1`,
      [organisationId],
    );
    return rows.flatMap(({ id, server, version, updated_at: changedAt, responsible_id, covered }) => {
      const fields = this.serverVault.openFields(reminder, id, { server }, organisationId);
      const recipientId = fields.recipientId ?? responsible_id;
      if (recipientId !== ownId && !covered.includes(recipientId)) return [];
      const { dueOn, warnDaysBefore } = fields;
      const uid = calendarUid(this.serverVault, organisationId, id);
      return [{ uid, dueOn, warnDaysBefore, sequence: version - 1, changedAt }];
    });
  }
}
