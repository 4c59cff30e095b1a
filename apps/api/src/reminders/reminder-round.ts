import { reminderDelivery, type ReminderDeliveryFields, todayIn } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import { JobQueue } from '../jobs/job-queue.js';
import { JobsDatabase } from '../jobs/jobs-database.js';
import { CentreReminderReader } from './centre-reminders.js';
import { deliveriesFor, dueClaims } from './decide-deliveries.js';
import { ReminderClaims } from './reminder-claims.js';

/** Namespace of the advisory locks; the second half is the organisation. */
const roundLock = 4_715_003;

/**
 * Looks every few minutes for warnings that have come due. What it decides, the claims that it is decided and the jobs
 * that send the mails are one transaction: whoever is killed in between has decided nothing, and the next round does.
 */
@Injectable()
export class ReminderRound implements OnModuleInit {
  constructor(
    private readonly database: JobsDatabase,
    private readonly queue: JobQueue,
    private readonly reader: CentreReminderReader,
    private readonly claims: ReminderClaims,
    private readonly serverVault: ServerVault,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  onModuleInit(): void {
    this.queue.workOn('reminders', () => this.run());
    this.queue.repeat('reminders', '*/5 * * * *');
  }

  /** One centre at a time. What fails in one keeps no other waiting, but the round does not count as run. */
  async run(): Promise<void> {
    const centres = await this.database.query<{ id: string }>('select id from organisations_with_reminders() as id');
    const failures: unknown[] = [];
    for (const { id } of centres) {
      await this.runFor(id).catch((failure: unknown) => failures.push(failure));
    }
    if (failures.length > 0) throw failures[0];
    await this.database.query(`update job_run set finished_at = $1 where name = 'reminders'`, [this.clock.now()]);
  }

  private async runFor(organisationId: string): Promise<void> {
    await this.database.transaction(organisationId, async (client) => {
      if (!(await isOurTurn(client, organisationId))) return;
      const now = this.clock.now();
      const nowMs = now.getTime();
      const centre = await this.reader.read(client, organisationId, todayIn('Europe/Berlin', nowMs), now);
      const due = dueClaims(centre.reminders, centre.team, { ...centre, nowMs });
      const made = await this.claims.make(client, organisationId, due, now);
      for (const delivery of deliveriesFor(made, centre.settingsOf)) {
        await this.hand(client, organisationId, delivery, now);
      }
    });
  }

  /** Lays the mail ready; the job names it, and it names what is to be told. */
  private async hand(
    client: PoolClient,
    organisationId: string,
    delivery: ReminderDeliveryFields,
    now: Date,
  ): Promise<void> {
    const deliveryId = this.ids.next();
    const { server } = this.serverVault.sealFields(reminderDelivery, deliveryId, delivery, organisationId);
    await client.query(
      'insert into keys.reminder_delivery (organisation_id, id, server, created_at) values ($1, $2, $3, $4)',
      [organisationId, deliveryId, server, now],
    );
    await this.queue.send(client, 'reminder-mail', { organisationId, deliveryId });
  }
}

/** The lock ends with the transaction, also when the process is killed. Who does not get it leaves the work to its holder. */
async function isOurTurn(client: PoolClient, organisationId: string): Promise<boolean> {
  const { rows } = await client.query<{ is_ours: boolean }>(
    'select pg_try_advisory_xact_lock($1, hashtext($2)) as is_ours',
    [roundLock, organisationId],
  );
  return rows[0]?.is_ours === true;
}
