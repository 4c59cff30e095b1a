import { caseEvent, type CaseEventFields } from '@geleit/domain';
import type { CaseTable } from '../cases/case-records.js';
import { CaseEvent } from './case-event.entity.js';

export const caseEventTable: CaseTable<CaseEventFields> = { entity: CaseEvent, record: caseEvent };
