import type { DeadlineFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { Opened } from '../../cases/case-records.js';
import type { OpenCase } from '../../cases/open-case.js';
import { RequestContext } from '../../common/context/request-context.js';
import { mergedFields } from '../../common/records/merged-fields.js';
import { Clock } from '../../common/time/clock.js';
import { DeadlineStore } from '../deadline-store.js';
import type { DeadlineView } from '../deadline-view.js';
import type { DeadlineChange } from '../dto/deadline.dto.js';
import { ResponsibleWorker } from '../responsible-worker.js';
import { changedDeadline } from './deadline-life.js';
import { RemedyDeadlines } from './remedy-deadlines.js';

interface Wanted {
  version: number;
  change: DeadlineChange;
  /** What a stale writer is shown. */
  current: (stored: Opened<DeadlineFields>) => Promise<DeadlineView>;
}

/** Changes one deadline as its life allows; missing a legal one opens its remedy in the same transaction. */
@Injectable()
export class DeadlineChanges {
  constructor(
    private readonly store: DeadlineStore,
    private readonly remedies: RemedyDeadlines,
    private readonly workers: ResponsibleWorker,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  /** @throws Problem 412 carrying the current state; 400 and 409 as `changedDeadline` says */
  async apply(
    open: OpenCase,
    before: Opened<DeadlineFields>,
    { version, change, current }: Wanted,
  ): Promise<Opened<DeadlineFields>> {
    // A stale writer is shown the current state before anything is said about the change itself.
    if (before.row.version !== version) return this.store.change(open, before, before.fields, { version, current });
    if (change.responsibleId) await this.workers.require(open, change.responsibleId);
    const who = {
      id: this.context.person.id,
      at: this.clock.now().toISOString(),
      today: this.clock.today(),
      before: before.row.updatedAt.toISOString(),
    };
    const fields = await this.withRemedy(open, before, changedDeadline(before.fields, change, who), change);
    return this.store.change(open, before, fields);
  }

  private async withRemedy(
    open: OpenCase,
    { row: { id }, fields: before }: Opened<DeadlineFields>,
    after: DeadlineFields,
    { reason, obstacleEndedOn }: DeadlineChange,
  ): Promise<DeadlineFields> {
    if (before.state === 'open' && after.state === 'missed') {
      const followUpId = await this.remedies.begin(open, { id, fields: after }, obstacleEndedOn);
      return mergedFields(after, { followUpId });
    }
    if (before.state === 'missed' && after.state === 'open' && before.followUpId !== undefined) {
      await this.remedies.end(open, before.followUpId, reason ?? '');
      return mergedFields(after, { followUpId: null });
    }
    return after;
  }
}
