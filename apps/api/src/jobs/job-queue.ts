import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { type Job, type JobResult, PgBoss } from 'pg-boss';
import { Configuration } from '../common/config/configuration.js';
import { describeFailure } from '../common/logging/describe-failure.js';
import { Clock } from '../common/time/clock.js';
import { type JobPayloads, jobSchema, type QueueName } from './queues.js';

type Work<Name extends QueueName> = (payload: JobPayloads[Name]) => Promise<void>;

interface Repetition {
  name: QueueName;
  cron: string;
}

/** The queues of pg-boss, worked on by every process that is told to. PostgreSQL hands each job to one of them. */
@Injectable()
export class JobQueue implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(JobQueue.name);
  private readonly workers = new Map<QueueName, (payload: never) => Promise<void>>();
  private readonly repetitions: Repetition[] = [];
  private boss?: PgBoss;
  private toldAt = 0;

  constructor(
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /** Says who works on a queue; a capability does so in its `onModuleInit`. */
  workOn<Name extends QueueName>(name: Name, work: Work<Name>): void {
    this.workers.set(name, work);
  }

  /** A job that comes again and again, once for all processes together, and at once when a process starts. */
  repeat(name: QueueName, cron: string): void {
    this.repetitions.push({ name, cron });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.configuration.environment.jobs) await this.start();
  }

  async start(): Promise<void> {
    const { username: user, ...where } = this.configuration.database.jobs;
    const boss = new PgBoss({
      ...where,
      user,
      schema: jobSchema,
      max: 4,
      // The tables belong to another role, which brings them up to date at the start of the product.
      migrate: false,
      createSchema: false,
      reindex: false,
      superviseIntervalSeconds: 10,
      monitorIntervalSeconds: 10,
    });
    boss.on('error', (failure) => {
      this.tell(failure);
    });
    await boss.start();
    this.boss = boss;
    for (const name of this.workers.keys()) await this.listen(boss, name);
    for (const { name, cron } of this.repetitions) {
      await boss.schedule(name, cron, {}, { tz: 'Europe/Berlin' });
      await boss.send(name, {});
    }
  }

  /** While the database is away every look into the queue fails; told once a minute it drowns nothing else. */
  private tell(failure: unknown): void {
    const now = this.clock.now().getTime();
    if (now - this.toldAt < 60_000) return;
    this.toldAt = now;
    this.log.error(describeFailure(failure), 'the job queue cannot be asked');
  }

  /** Puts a job into its queue within a transaction: it is there exactly if everything else in it is. */
  async send<Name extends QueueName>(client: PoolClient, name: Name, payload: JobPayloads[Name]): Promise<void> {
    if (!this.boss) throw new Error('the job queue has not been started');
    await this.boss.send(name, payload, { db: { executeSql: (text, values) => client.query(text, values) } });
  }

  /** Lets running jobs finish; what is left is worked on by another process or after the next start. */
  async onModuleDestroy(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 10_000 });
    this.boss = undefined;
  }

  private async listen(boss: PgBoss, name: QueueName): Promise<void> {
    const options = {
      pollingIntervalSeconds: 1,
      batchSize: 10,
      burstWhenBatchFull: true,
      perJobResults: true,
    } as const;
    await boss.work<never, unknown, typeof options>(name, options, async (jobs) => {
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await this.work(name, job));
      return results;
    });
  }

  /**
   * What the queue keeps of a failure is its class and code: its tables are no place for messages, which quote addresses
   * and statements.
   */
  private async work(name: QueueName, { id, data }: Job<never>): Promise<JobResult> {
    try {
      await this.workers.get(name)?.(data);
      return { id, status: 'completed' };
    } catch (failure) {
      const description = describeFailure(failure);
      this.log.error({ job: name, ...description }, 'a job failed and is tried again');
      return { id, status: 'failed', output: { failure: description.failure } };
    }
  }
}
