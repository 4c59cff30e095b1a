import type { DeadlineFields, TaskFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { deadlineTable } from '../deadlines/deadline-table.js';
import { taskTable } from '../plan/task-table.js';
import { CaseRecords, type Opened } from './case-records.js';
import type { OpenCase } from './open-case.js';

/** What would be left behind if a case were closed now. */
export interface OpenWorkView {
  tasks: { id: string; title: string; dueOn: string | null }[];
  deadlines: { id: string; kind: string; title: string | null; dueOn: string }[];
}

@Injectable()
export class OpenWork {
  constructor(private readonly records: CaseRecords) {}

  /** Open tasks and open deadlines of the law, by their day; null if there are none. */
  async of(open: OpenCase): Promise<OpenWorkView | null> {
    const tasks = (await this.records.all(open, taskTable)).filter(isOpen).map(({ row, fields }) => ({
      id: row.id,
      title: fields.title,
      dueOn: fields.dueOn ?? null,
    }));
    const deadlines = (await this.records.all(open, deadlineTable))
      .filter(({ fields }) => isOpen({ fields }) && fields.kind !== 'by-hand')
      .map(({ row, fields }) => ({
        id: row.id,
        kind: fields.kind,
        title: fields.title ?? null,
        dueOn: fields.dueOn,
      }));
    if (tasks.length + deadlines.length === 0) return null;
    return { tasks: tasks.sort(byDay), deadlines: deadlines.sort(byDay) };
  }
}

const isOpen = ({ fields }: Pick<Opened<TaskFields | DeadlineFields>, 'fields'>): boolean => fields.state === 'open';

const byDay = (a: { dueOn: string | null }, b: { dueOn: string | null }): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
