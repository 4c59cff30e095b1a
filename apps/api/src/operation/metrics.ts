import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { sessionLimits } from '../access/session-limits.js';
import { UnchainedTail } from '../audit/chain/unchained-tail.js';
import { Clock } from '../common/time/clock.js';
import { JobsDatabase } from '../jobs/jobs-database.js';
import { jobSchema } from '../jobs/queues.js';
import { DeliveryCounts } from '../reminders/delivery-counts.js';

/** Numbers about the running product for Prometheus; none about people, cases or centres. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'geleit_http_request_duration_seconds',
    help: 'Duration of requests by route template and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tail: UnchainedTail,
    private readonly clock: Clock,
    private readonly jobs: JobsDatabase,
    reminders: DeliveryCounts,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.gauge('geleit_sessions', 'Sessions in use, of all processes', () => this.sessions());
    this.gauge('geleit_audit_unchained_seconds', 'Age of the oldest row of the protocol that is not chained yet', () =>
      this.tail.seconds(this.clock.now()),
    );
    this.gauge('geleit_reminders_sent', 'Reminders sent by this process', () => Promise.resolve(reminders.sent));
    this.gauge('geleit_reminders_failed', 'Reminders this process could not send, each try', () =>
      Promise.resolve(reminders.failed),
    );
    this.gauge('geleit_reminders_queued', 'Reminders that wait to be sent, of all processes', () => this.queued());
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }

  /** Read when it is asked for. While the database is away it has no value, and the others are still told. */
  private gauge(name: string, help: string, read: () => Promise<number>): void {
    const gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      collect: async () => {
        gauge.set(await read().catch(() => Number.NaN));
      },
    });
  }

  private async queued(): Promise<number> {
    const [counted] = await this.jobs.query<{ queued: number }>(
      `select count(*)::integer as queued from ${jobSchema}.job where name = 'reminder-mail' and state < 'completed'`,
    );
    return counted?.queued ?? 0;
  }

  private async sessions(): Promise<number> {
    const since = new Date(this.clock.now().getTime() - sessionLimits.idleSeconds * 1000);
    const [counted] = await this.dataSource.query<{ sessions: number }[]>('select live_sessions($1) as sessions', [
      since,
    ]);
    return counted?.sessions ?? 0;
  }
}
