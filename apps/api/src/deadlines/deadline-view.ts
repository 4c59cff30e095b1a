import { type DeadlineFields, type DeadlineMove, rowOf, type Urgency, urgencyOf } from '@geleit/domain';
import type { CaseRecordRow } from '../cases/case-records.js';
import type { PersonName } from '../users/staff-names.js';

export interface DeadlineView {
  id: string;
  version: number;
  kind: string;
  title: string | null;
  dueOn: string;
  state: string;
  urgency: Urgency;
  legalBasis: string | null;
  metOn: string | null;
  reason: string | null;
  reasonCode: string | null;
  dateBasis: string | null;
  responsible: PersonName | null;
  warnDaysBefore: readonly number[];
  moves: (Omit<DeadlineMove, 'by'> & { by: PersonName | null })[];
  statusId: string | null;
  case: { id: string; code: string };
  createdAt: string;
  updatedAt: string;
}

type NameOf = (id: string | null) => PersonName | null;

export function deadlineView(
  row: Pick<CaseRecordRow, 'id' | 'version' | 'createdAt' | 'updatedAt'>,
  fields: DeadlineFields,
  ofCase: { id: string; code: string; responsibleId: string },
  nameOf: NameOf,
  today: string,
): DeadlineView {
  return {
    id: row.id,
    version: row.version,
    kind: fields.kind,
    title: fields.title ?? null,
    dueOn: fields.dueOn,
    state: fields.state,
    urgency: urgencyOf(fields.dueOn, today),
    legalBasis: rowOf('deadlineRule', fields.kind)?.norm ?? null,
    metOn: fields.metOn ?? null,
    reason: fields.reason ?? null,
    reasonCode: fields.reasonCode ?? null,
    dateBasis: fields.dateBasis ?? null,
    responsible: nameOf(fields.responsibleId ?? ofCase.responsibleId),
    warnDaysBefore: fields.warnDaysBefore ?? [],
    moves: (fields.moves ?? []).map((move) => ({ ...move, by: nameOf(move.by) })),
    statusId: fields.statusId ?? null,
    case: { id: ofCase.id, code: ofCase.code },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
