import { keyedHash } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { Configuration } from '../common/config/configuration.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { networkOf } from './network-of.js';

const triesBeforeLock = 10;
/** Of one network over all accounts: a centre shares one address, a password sprayer uses it up. */
const triesOfNetwork = 200;
const lockMinutes = 15;
const slowdownSteps = [0, 0, 0, 250, 500, 1000, 1500, 2000];

/**
 * Counts failed log-ins, for known and unknown accounts alike. Ten from one network lock the account for that network;
 * many networks only slow the account down, so that nobody can lock a caseworker out from elsewhere.
 */
@Injectable()
export class LoginThrottle {
  private readonly key: Buffer;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
    configuration: Configuration,
  ) {
    this.key = configuration.serverSecret.purpose('email-index');
  }

  /** @throws Problem 429 while locked; otherwise waits longer the more attempts have failed */
  async admit(accountHash: Buffer, address: string): Promise<void> {
    const failures = await this.refuseLocked(accountHash, address);
    await pause(slowdownSteps[Math.min(failures, slowdownSteps.length - 1)]);
  }

  /**
   * Asked again when a password's turn has come, for tries that waited side by side.
   * @returns failures of the account, from everywhere
   * @throws Problem 429 while the account is locked for the network, or the network has tried too many accounts
   */
  async refuseLocked(accountHash: Buffer, address: string): Promise<number> {
    const now = this.clock.now();
    const [seen] = await this.dataSource.query<{ locked_until: Date | null; failures: number; spread: number }[]>(
      `select max(locked_until) filter (where account_hash = $1 and network_hash = $2) as locked_until,
         coalesce(sum(failures) filter (where account_hash = $1), 0)::int as failures,
         coalesce(sum(failures) filter (where network_hash = $2), 0)::int as spread
       from login_attempt where (account_hash = $1 or network_hash = $2) and last_failure_at > $3`,
      [accountHash, this.networkHash(address), minutesBefore(now, lockMinutes)],
    );
    const lockedUntil = seen?.locked_until;
    if (lockedUntil && lockedUntil > now) {
      throw new Problem('login.locked', 429, { retryAfterSeconds: (lockedUntil.getTime() - now.getTime()) / 1000 });
    }
    if ((seen?.spread ?? 0) >= triesOfNetwork) {
      throw new Problem('login.locked', 429, { retryAfterSeconds: lockMinutes * 60 });
    }
    return seen?.failures ?? 0;
  }

  /** @returns whether this failure has locked the account for the network */
  async fail(accountHash: Buffer, address: string): Promise<boolean> {
    const now = this.clock.now();
    const [counted] = await this.dataSource.query<{ failures: number }[]>(
      `insert into login_attempt as a (account_hash, network_hash, failures, last_failure_at) values ($1, $2, 1, $3)
       on conflict (account_hash, network_hash) do update set last_failure_at = $3,
         failures = case when a.last_failure_at > $4 then a.failures + 1 else 1 end,
         locked_until = case when a.last_failure_at > $4 and a.failures + 1 >= $5 then $6::timestamptz end
       returning failures`,
      [
        accountHash,
        this.networkHash(address),
        now,
        minutesBefore(now, lockMinutes),
        triesBeforeLock,
        minutesBefore(now, -lockMinutes),
      ],
    );
    return counted?.failures === triesBeforeLock;
  }

  async forget(accountHash: Buffer, address: string): Promise<void> {
    await this.dataSource.query('delete from login_attempt where account_hash = $1 and network_hash = $2', [
      accountHash,
      this.networkHash(address),
    ]);
  }

  private networkHash(address: string): Buffer {
    return keyedHash(this.key, 'network', networkOf(address));
  }
}

const minutesBefore = (instant: Date, minutes: number): Date => new Date(instant.getTime() - minutes * 60_000);
