import type { CaseFacts, CaseFileFields, CaseOverviewFields } from '@geleit/domain';
import type { PersonName } from '../users/staff-names.js';
import { nestedFields } from './case-fields.js';
import type { OpenCase } from './open-case.js';

export interface CaseRights {
  change: boolean;
  readIdentity: boolean;
  readAccessLog: boolean;
  reassign: boolean;
}

export interface CaseView {
  id: string;
  version: number;
  kind: CaseFileFields['kind'];
  code: string;
  state: string;
  closingReason: string | null;
  restricted: boolean;
  responsible: PersonName | null;
  /** Who covers the responsible worker today. */
  deputies: PersonName[];
  facts: CaseFacts;
  narrative: { summary?: string };
  /** Only for who may open it. */
  identity?: { alias?: string; safeContact?: string };
  nextDeadline: { dueOn: string; kind: string; dueAt?: string } | null;
  lastContactOn: string;
  /** Day of the contact it was made of. */
  firstContactOn: string | null;
  contactId: string | null;
  createdAt: string;
  updatedAt: string;
  may: CaseRights;
}

export function caseView(
  open: OpenCase,
  fields: CaseFileFields,
  overview: CaseOverviewFields,
  { responsible, deputies }: Pick<CaseView, 'responsible' | 'deputies'>,
  may: CaseRights,
): CaseView {
  const { facts, narrative, identity } = nestedFields(fields);
  return {
    id: open.id,
    version: open.version,
    kind: fields.kind,
    code: fields.code,
    state: open.state,
    closingReason: fields.closingReason ?? null,
    restricted: open.restricted,
    responsible,
    deputies,
    facts,
    narrative,
    ...(may.readIdentity ? { identity } : {}),
    nextDeadline: overview.deadlines[0] ?? null,
    lastContactOn: overview.lastContactOn,
    firstContactOn: fields.firstContactOn ?? null,
    contactId: fields.contactId ?? null,
    createdAt: open.createdAt.toISOString(),
    updatedAt: open.updatedAt.toISOString(),
    may,
  };
}
