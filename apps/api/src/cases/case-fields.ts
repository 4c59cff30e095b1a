import type { CaseFacts, CaseFileFields } from '@geleit/domain';
import { isDeepStrictEqual } from 'node:util';
import { mergedFields, statedFields } from '../common/records/merged-fields.js';
import type { CaseBody, CaseChange } from './dto/case.dto.js';

/** The wire nests by data class, the sealed record is flat; absent and `null` statements are left out. */
export function fieldsOf(body: CaseBody, code: string, firstContactOn?: string): CaseFileFields {
  const { kind, contactId } = body;
  return statedFields({ kind, code, contactId, firstContactOn, ...body.facts, ...body.narrative, ...body.identity });
}

/** The record after a change: what the change names replaces, `null` removes, the rest stays. */
export function changedFields(before: CaseFileFields, change: CaseChange, today: string): CaseFileFields {
  const { kind, code, closingReason, facts, narrative, identity } = change;
  const named = { kind, code, closingReason, ...defined(facts), ...narrative, ...identity };
  const history = cooperationHistory(before, facts ?? {}, today);
  return mergedFields(before, { ...named, ...history });
}

type StatedCooperation = {
  [Fact in 'cooperation' | 'cooperationSince' | 'earlierCooperation']?: CaseFacts[Fact] | null;
};

/** Another willingness to testify replaces the former one, which stays in its history, corrected or not. */
function cooperationHistory(before: CaseFacts, stated: StatedCooperation, today: string): object {
  const { cooperation, cooperationSince, earlierCooperation } = stated;
  if (cooperation === undefined || cooperation === before.cooperation) return {};
  // Taken back: it was never so.
  if (cooperation === null) return { cooperationSince: null };
  const since = { cooperationSince: cooperationSince ?? today };
  if (before.cooperation === undefined) return since;
  const former = statedFields({ cooperation: before.cooperation, since: before.cooperationSince });
  const earlier = (earlierCooperation === undefined ? before.earlierCooperation : earlierCooperation) ?? [];
  const isKept = isDeepStrictEqual({ ...earlier.at(-1) }, former);
  return { ...since, earlierCooperation: isKept ? earlier : [...earlier, former] };
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
  const { kind: _kind, code: _code, closingReason: _closingReason, ...said } = fields;
  const { contactId: _contactId, firstContactOn: _firstContactOn, summary, alias, safeContact, ...facts } = said;
  return { facts, narrative: statedFields({ summary }), identity: statedFields({ alias, safeContact }) };
}

function defined(part: object | null | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined));
}
