import type { SupportStepFields } from '@geleit/domain';
import type { CaseRecordRow } from '../cases/case-records.js';
import type { PersonName } from '../users/staff-names.js';

export interface SupportStepView {
  id: string;
  version: number;
  occurredOn: string;
  area: string;
  kind: string;
  minutes: number;
  channel: string;
  withWhom: readonly string[];
  interpreter: boolean | null;
  language: string | null;
  outcome: string | null;
  note: string | null;
  loggedBy: PersonName | null;
  createdAt: string;
  updatedAt: string;
}

export function supportStepView(
  row: Pick<CaseRecordRow, 'id' | 'version' | 'createdBy' | 'createdAt' | 'updatedAt'>,
  fields: SupportStepFields,
  loggedBy: PersonName | null,
): SupportStepView {
  return {
    id: row.id,
    version: row.version,
    occurredOn: fields.occurredOn,
    area: fields.area,
    kind: fields.kind,
    minutes: fields.minutes,
    channel: fields.channel,
    withWhom: fields.withWhom ?? [],
    interpreter: fields.interpreter ?? null,
    language: fields.language ?? null,
    outcome: fields.outcome ?? null,
    note: fields.note ?? null,
    loggedBy,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
