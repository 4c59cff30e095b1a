import { userAccount } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../common/time/clock.js';
import { JobsDatabase } from '../../jobs/jobs-database.js';
import { MailService } from '../../mail/mail.service.js';
import { StatisticsDatabase } from '../statistics-database.js';
import { Readiness } from './readiness.js';
import { YearStore } from './year-store.js';

/** Tells the leads of centres that have not finished that the network office waits. It names no case and no number. */
@Injectable()
export class CentreReminders {
  constructor(
    private readonly years: YearStore,
    private readonly readiness: Readiness,
    private readonly statistics: StatisticsDatabase,
    private readonly jobs: JobsDatabase,
    private readonly serverVault: ServerVault,
    private readonly mail: MailService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Mails leave when all is written: they cannot be taken back.
   *
   * @returns how many centres were reminded
   */
  async send(year: number, chosen: readonly string[] | undefined): Promise<{ reminded: number }> {
    const { reminded, addresses } = await this.statistics.together(() => this.noted(year, chosen));
    for (const to of addresses) await this.mail.send({ to, ...reminder(year) });
    return { reminded };
  }

  @Transactional()
  protected async noted(
    year: number,
    chosen: readonly string[] | undefined,
  ): Promise<{ reminded: number; addresses: string[] }> {
    const head = await this.years.read(year);
    const { centres } = await this.readiness.of(head);
    const waiting = centres
      .filter(({ finishedOn, organisation }) => finishedOn === null && (chosen?.includes(organisation.id) ?? true))
      .map(({ organisation }) => organisation.id);
    await this.audit.append({ action: 'remind', subject: 'statisticsYear', recordId: head.id, shown: waiting });
    await this.statistics.query(
      `insert into statistics.centre (year, organisation_id, released, reminded_at)
       select $1, id, 0, $3 from unnest($2::uuid[]) as one (id)
       on conflict (year, organisation_id) do update set reminded_at = excluded.reminded_at`,
      [year, waiting, this.clock.now()],
    );
    const addresses: string[] = [];
    for (const organisationId of waiting) addresses.push(...(await this.leadsOf(organisationId)));
    return { reminded: waiting.length, addresses };
  }

  private async leadsOf(organisationId: string): Promise<string[]> {
    const rows = await this.jobs.transaction(organisationId, async (client) => {
      const found = await client.query<{ id: string; server: Buffer }>(
        `select id, server from user_account where organisation_id = $1 and role = 'lead' and state = 'confirmed'`,
        [organisationId],
      );
      return found.rows;
    });
    return rows.map(({ id, server }) => this.serverVault.openFields(userAccount, id, { server }, organisationId).email);
  }
}

const reminder = (year: number): { subject: string; text: string } => ({
  subject: `Geleit: Freigaben ${year}`,
  text: [
    `Das Netzwerkbüro wartet auf Ihre Freigaben für ${year}. Melden Sie sich an und schließen Sie das Jahr ab.`,
    `The network office waits for your releases for ${year}. Please log in and finish the year.`,
  ].join('\n\n'),
});
