import { reminder, reminderOf } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { OpenCase } from '../cases/open-case.js';
import { Clock } from '../common/time/clock.js';
import { type DeadlineFollower, DeadlineFollowers, type FollowedDeadline } from '../deadlines/deadline-followers.js';

/** Keeps the reminders in step with the deadlines: each open one has its row, in the transaction that writes it. */
@Injectable()
export class ReminderLedger implements DeadlineFollower, OnModuleInit {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly followers: DeadlineFollowers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  async follow({ organisationId, id: caseId }: OpenCase, { id, after }: FollowedDeadline): Promise<void> {
    if (after.state !== 'open') {
      await this.database.tx.query('delete from keys.reminder where organisation_id = $1 and id = $2', [
        organisationId,
        id,
      ]);
      return;
    }
    const { server } = this.serverVault.sealFields(reminder, id, reminderOf(after), organisationId);
    await this.database.tx.query(
      `insert into keys.reminder as r (organisation_id, id, case_id, server, version, created_at, updated_at)
       values ($1, $2, $3, $4, 1, $5, $5)
       on conflict (organisation_id, id) do update set server = $4, version = r.version + 1, updated_at = $5`,
      [organisationId, id, caseId, server, this.clock.now()],
    );
  }
}
