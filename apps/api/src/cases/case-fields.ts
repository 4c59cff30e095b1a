import type { CaseFacts, CaseFileFields } from '@geleit/domain';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import type { CaseBody, CaseChange } from './dto/case.dto.js';

/** The wire nests by data class, the sealed record is flat; absent and `null` statements are left out. */
export function fieldsOf(body: CaseBody, code: string): CaseFileFields {
  return statedFields({ kind: body.kind, code, ...body.facts, ...body.narrative, ...body.identity });
}

/** The record after a change: what the change names replaces, `null` removes, the rest stays. */
export function changedFields(before: CaseFileFields, change: CaseChange, today: string): CaseFileFields {
  const { kind, code, closingReason, facts, narrative, identity } = change;
  const history = cooperationHistory(before, facts ?? {}, today);
  const named = { kind, code, closingReason, ...history, ...defined(facts), ...narrative, ...identity };
  return mergedFields(before, named);
}

interface StatedCooperation {
  cooperation?: CaseFacts['cooperation'] | null;
}

/** Another willingness to testify replaces the former one, which stays in its history. */
function cooperationHistory(before: CaseFacts, { cooperation }: StatedCooperation, today: string): object {
  if (cooperation === undefined || cooperation === before.cooperation) return {};
  // Taken back: it was never so.
  if (cooperation === null) return { cooperationSince: null };
  const { cooperation: former, cooperationSince: since, earlierCooperation: earlier = [] } = before;
  if (former === undefined) return { cooperationSince: today };
  return { cooperationSince: today, earlierCooperation: [...earlier, statedFields({ cooperation: former, since })] };
}

/** The names of all fields that a body states, for the audit. */
export function namesOf(body: CaseBody | CaseChange): string[] {
  const { facts, narrative, identity, ...top } = body;
  return Object.keys({ ...defined(top), ...defined(facts), ...defined(narrative), ...defined(identity) });
}

export interface NestedFields {
  facts: CaseFacts;
  narrative: { summary?: string };
  identity: { alias?: string; safeContact?: string };
}

export function nestedFields(fields: CaseFileFields): NestedFields {
  const { kind: _kind, code: _code, closingReason: _closingReason, summary, alias, safeContact, ...facts } = fields;
  return { facts, narrative: statedFields({ summary }), identity: statedFields({ alias, safeContact }) };
}

function defined(part: object | null | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined));
}
