import { supportStep, type SupportStepFields } from '@geleit/domain';
import type { CaseTable } from '../cases/case-records.js';
import { SupportStep } from './support-step.entity.js';

export const supportStepTable: CaseTable<SupportStepFields> = { entity: SupportStep, record: supportStep };
