import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { migrations } from '../common/database/migrations.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { UnchainedTail } from '../audit/chain/unchained-tail.js';
import { JobRuns } from '../jobs/job-runs.js';

/** What has to hold before requests are sent here, in this order: without a database nothing else can be asked. */
export type ReadinessCheck = 'database' | 'migrations' | 'auditChain' | 'reminders';

const patienceMilliseconds = 3_000;
const longestTailSeconds = 60;
/** A day, and two hours for whoever has to bring it back. */
const longestSilenceMilliseconds = 26 * 3_600_000;

@Injectable()
export class Readiness {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tail: UnchainedTail,
    private readonly jobs: JobRuns,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 503 naming the first check that fails */
  async require(): Promise<Record<ReadinessCheck, 'ok'>> {
    await this.hold('database', this.isReachable());
    await this.hold('migrations', this.isMigrated());
    await this.hold('auditChain', this.isChained());
    await this.hold('reminders', this.isReminding());
    return { database: 'ok', migrations: 'ok', auditChain: 'ok', reminders: 'ok' };
  }

  private async hold(check: ReadinessCheck, answer: Promise<boolean>): Promise<void> {
    const holds = await inTime(answer).catch(() => false);
    if (!holds) throw new Problem('operation.notReady', 503, { params: { check }, extensions: { check } });
  }

  private async isReachable(): Promise<boolean> {
    await this.dataSource.query('select 1');
    return true;
  }

  /** Every migration that this build knows has run; a newer build may have run more. */
  private async isMigrated(): Promise<boolean> {
    const rows = await this.dataSource.query<{ name: string }[]>('select name from migrations');
    const done = new Set(rows.map(({ name }) => name));
    return migrations.every(({ name }) => done.has(name));
  }

  private async isChained(): Promise<boolean> {
    return (await this.tail.seconds(this.clock.now())) <= longestTailSeconds;
  }

  /** The job that looks for warnings has come round, on whatever process. */
  private async isReminding(): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - longestSilenceMilliseconds);
    return !(await this.jobs.silentSince(since)).includes('reminders');
  }
}

/** A database that hangs is no better than one that is away. */
async function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, patienceMilliseconds);
  });
  return Promise.race([answer, timeout]).finally(() => {
    clearTimeout(timer);
  });
}
