import type { CaseFacts } from '../api/types.js';

export interface NewCaseValues {
  /** The one question that needs an answer; nothing is chosen beforehand. */
  kind?: 'anonymous' | 'safe-contact' | null;
  /** The contact it is made of. */
  contactId?: string;
  code?: string;
  state?: string | null;
  facts?: Partial<
    Record<'gender' | 'ageGroup' | 'nationality' | 'referralSource' | 'identification' | 'riskLevel', string | null>
  > & { languages?: string[] };
  mainExploitation?: string | null;
  summary?: string;
  alias?: string;
  safeContact?: string;
}

export interface NewCaseBody {
  id: string;
  kind?: 'anonymous' | 'safe-contact';
  contactId?: string;
  code?: string;
  state?: string;
  facts?: CaseFacts;
  narrative?: { summary: string };
  identity?: { alias?: string; safeContact?: string };
}

/** The form's values as the one request that opens the case: what was not answered is not sent, an anonymous case sends no identity. */
export function newCaseBody(id: string, values: NewCaseValues): NewCaseBody {
  const { kind, contactId, code, state, facts, mainExploitation, summary, alias, safeContact } = values;
  const answered = given({
    ...facts,
    ...(mainExploitation ? { exploitationForms: [{ form: mainExploitation, main: true }] } : {}),
  });
  const identity = kind === 'safe-contact' ? given({ alias, safeContact }) : {};
  return {
    id,
    ...given({ kind, contactId, code, state }),
    ...(Object.keys(answered).length > 0 ? { facts: answered } : {}),
    ...(summary?.trim() ? { narrative: { summary: summary.trim() } } : {}),
    ...(Object.keys(identity).length > 0 ? { identity } : {}),
  };
}

function given(fields: Record<string, unknown>): Record<string, never> {
  const entries = Object.entries(fields).map(
    ([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const,
  );
  return Object.fromEntries(
    entries.filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Record<string, never>;
}
