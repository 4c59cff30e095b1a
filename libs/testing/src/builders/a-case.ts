import type { CaseFacts, CaseState, Code } from '@geleit/domain';

/** Body of `PUT /api/cases/{id}`. */
export interface CaseBody {
  kind: Exclude<Code<'caseIdentity'>, 'unknown' | 'not-stated'>;
  code?: string;
  state?: CaseState;
  responsibleId?: string;
  contactId?: string;
  facts?: CaseFacts;
  narrative?: { summary?: string };
  identity?: { alias?: string; safeContact?: string };
}

/** A new case, valid by itself; a test names only what matters to it. */
export function aCase(fields: Partial<CaseBody> = {}): CaseBody {
  return {
    kind: 'anonymous',
    facts: {
      gender: 'female',
      ageGroup: '22-29',
      nationality: 'NG',
      exploitationForms: [{ form: 'sexual', main: true }],
    },
    narrative: { summary: 'Erstes Gespräch am Telefon, möchte anonym bleiben.' },
    ...fields,
  };
}
