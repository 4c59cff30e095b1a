import {
  reminder,
  reminderDelivery,
  type ReminderDeliveryFields,
  reminderSettings,
  todayIn,
  userAccount,
  usualReminderSettings,
} from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Configuration } from '../common/config/configuration.js';
import { Clock } from '../common/time/clock.js';
import { JobQueue } from '../jobs/job-queue.js';
import { JobsDatabase } from '../jobs/jobs-database.js';
import { type Mail, MailService } from '../mail/mail.service.js';
import { DeliveryCounts } from './delivery-counts.js';
import { type RemindedDate, reminderMail } from './reminder.mail.js';

/** Sends what a round has decided on. What has been settled since then is left out; a mail about nothing is not sent. */
@Injectable()
export class ReminderPostman implements OnModuleInit {
  constructor(
    private readonly database: JobsDatabase,
    private readonly queue: JobQueue,
    private readonly mail: MailService,
    private readonly serverVault: ServerVault,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
    private readonly counts: DeliveryCounts,
  ) {}

  onModuleInit(): void {
    this.queue.workOn('reminder-mail', ({ organisationId, deliveryId }) => this.bring(organisationId, deliveryId));
  }

  /** Killed after sending, it is called again with the same id; a row that is gone was sent before. */
  private async bring(organisationId: string, deliveryId: string): Promise<void> {
    const mail = await this.database.transaction(organisationId, (client) =>
      this.write(client, organisationId, deliveryId),
    );
    if (mail) await this.send(deliveryId, mail);
    await this.database.transaction(organisationId, (client) =>
      client.query('delete from keys.reminder_delivery where organisation_id = $1 and id = $2', [
        organisationId,
        deliveryId,
      ]),
    );
  }

  private async send(deliveryId: string, mail: Mail): Promise<void> {
    try {
      await this.mail.deliver(deliveryId, mail);
      this.counts.sent += 1;
    } catch (failure) {
      this.counts.failed += 1;
      throw failure;
    }
  }

  private async write(client: PoolClient, organisationId: string, deliveryId: string): Promise<Mail | undefined> {
    const delivery = await client.query<{ server: Buffer }>(
      'select server from keys.reminder_delivery where organisation_id = $1 and id = $2',
      [organisationId, deliveryId],
    );
    const [row] = delivery.rows;
    if (!row) return undefined;
    const { recipientId, deadlines } = this.serverVault.openFields(reminderDelivery, deliveryId, row, organisationId);
    const reader = await this.reader(client, organisationId, recipientId);
    const dates = await this.dates(client, organisationId, deadlines);
    if (!reader || dates.length === 0) return undefined;
    const { publicUrl, host, port } = this.configuration.environment;
    const base = (publicUrl ?? `http://${host}:${port}`).replace(/\/+$/, '');
    const today = todayIn('Europe/Berlin', this.clock.now().getTime());
    return reminderMail(reader.email, dates, { today, language: reader.language, link: `${base}/#/deadlines` });
  }

  /** Who has left meanwhile gets no mail: the next round finds others to tell. */
  private async reader(
    client: PoolClient,
    organisationId: string,
    id: string,
  ): Promise<{ email: string; language: 'de' | 'en' } | undefined> {
    const { rows } = await client.query<{ server: Buffer; settings: Buffer | null }>(
      `select u.server, s.server as settings from user_account u
       left join reminder_settings s on s.organisation_id = u.organisation_id and s.id = u.id
       where u.organisation_id = $1 and u.id = $2 and u.state = 'confirmed'`,
      [organisationId, id],
    );
    const [row] = rows;
    if (!row) return undefined;
    const { email } = this.serverVault.openFields(userAccount, id, row, organisationId);
    const { language } = row.settings
      ? this.serverVault.openFields(reminderSettings, id, { server: row.settings }, organisationId)
      : usualReminderSettings;
    return { email, language };
  }

  private async dates(
    client: PoolClient,
    organisationId: string,
    deadlines: ReminderDeliveryFields['deadlines'],
  ): Promise<RemindedDate[]> {
    const { rows } = await client.query<{ id: string; server: Buffer }>(
      'select id, server from keys.reminder where organisation_id = $1 and id = any ($2)',
      [organisationId, deadlines.map(({ id }) => id)],
    );
    const open = new Map(
      rows.map(({ id, server }) => [id, this.serverVault.openFields(reminder, id, { server }, organisationId)]),
    );
    return deadlines.flatMap(({ id, reason }) => {
      const fields = open.get(id);
      const isSettled = !fields || (reason === 'escalation' && fields.isAcknowledged);
      return isSettled ? [] : [{ dueOn: fields.dueOn, reason }];
    });
  }
}
