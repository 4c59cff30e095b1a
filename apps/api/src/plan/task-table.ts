import { task, type TaskFields } from '@geleit/domain';
import type { CaseTable } from '../cases/case-records.js';
import { Task } from './task.entity.js';

export const taskTable: CaseTable<TaskFields> = { entity: Task, record: task };
