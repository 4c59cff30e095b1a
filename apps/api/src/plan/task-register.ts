import { bucketOf, task, type TaskBucket, taskBuckets, type TaskFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CaseScan, scanColumns, scanJoins, type ScannedRow } from '../cases/case-scan.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import { StaffNames } from '../users/staff-names.js';
import type { TaskListQuery } from './dto/task.dto.js';
import { byUrgency } from './task-kind.js';
import { type TaskRow, taskView } from './task-view.js';

interface SealedTask extends ScannedRow {
  id: string;
  version: number;
  created_by: string;
  created_at: Date;
  updated_at: Date;
  facts: Buffer;
  narrative: Buffer;
}

type TaskCounts = Record<TaskBucket, number>;

export interface TaskList extends Page<TaskRow> {
  /** Open tasks by when they are to be done. */
  counts: TaskCounts;
}

/** What the person who asks has to do: tasks given to her, and those of her cases that nobody else was named for. */
@Injectable()
export class TaskRegister {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly names: StaffNames,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async list({ bucket, state = 'open', page, perPage }: TaskListQuery): Promise<TaskList> {
    const today = this.clock.today();
    const own = await this.own();
    const found = own
      .filter(({ fields }) => fields.state === state)
      .filter(({ fields }) => bucket === undefined || (state === 'open' && bucketOf(fields.dueOn, today) === bucket))
      .sort(byUrgency);
    const shown = found.slice((page - 1) * perPage, page * perPage);
    const nameOf = await this.names.load();
    await this.audit.append({ action: 'list', subject: 'task', shown: shown.map(({ row }) => row.id) });
    const data = shown.map((one) => ({
      ...taskView(one, { responsibleId: one.ofCase.responsibleId, today, nameOf }),
      case: { id: one.ofCase.id, code: one.ofCase.code },
    }));
    return { data, total: found.length, counts: countsOf(own, today) };
  }

  private async own(): Promise<RegisteredTask[]> {
    const { id: personId, organisationId } = this.context.person;
    const rows = await this.database.tx.query<SealedTask[]>(
      `select r.id, r.version, r.created_by, r.created_at, r.updated_at, r.facts, r.narrative, ${scanColumns}
       from task r ${scanJoins} where r.organisation_id = $1 and c.state not in ('closed', 'erased')`,
      [organisationId],
    );
    const scan = new CaseScan(organisationId, this.context.ring);
    try {
      return rows
        .map((row) => registered(row, scan))
        .filter(({ fields, ofCase }) => {
          return (fields.assigneeId ?? ofCase.responsibleId) === personId;
        });
    } finally {
      scan.wipe();
    }
  }
}

interface RegisteredTask {
  row: { id: string; version: number; createdBy: string; createdAt: Date; updatedAt: Date };
  fields: TaskFields;
  ofCase: { id: string; code: string; responsibleId: string };
}

function registered(sealed: SealedTask, scan: CaseScan): RegisteredTask {
  const { id, version, created_by: createdBy, created_at: createdAt, updated_at: updatedAt } = sealed;
  const { id: caseId, responsibleId, overview, vault } = scan.caseOf(sealed);
  return {
    row: { id, version, createdBy, createdAt, updatedAt },
    fields: vault.openFields(task, id, sealed),
    ofCase: { id: caseId, code: overview.code, responsibleId },
  };
}

function countsOf(own: readonly RegisteredTask[], today: string): TaskCounts {
  const open = own.filter(({ fields }) => fields.state === 'open').map(({ fields }) => bucketOf(fields.dueOn, today));
  const count = (bucket: TaskBucket): number => open.filter((one) => one === bucket).length;
  return Object.fromEntries(taskBuckets.map((bucket) => [bucket, count(bucket)])) as TaskCounts;
}
