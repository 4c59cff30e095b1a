import { deadline, type DeadlineFields } from '@geleit/domain';
import type { CaseTable } from '../cases/case-records.js';
import { Deadline } from './deadline.entity.js';

export const deadlineTable: CaseTable<DeadlineFields> = { entity: Deadline, record: deadline };
