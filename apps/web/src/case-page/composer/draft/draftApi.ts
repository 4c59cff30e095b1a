import { api } from '../../../api/api.js';
import { ApiError, ConflictError } from '../../../api/problems.js';
import type { Draft } from '../../../api/types.js';
import { everyPage } from '../../data/everyPage.js';

export interface OutgoingDraft<Content> {
  id: string;
  version: number | null;
  form: string;
  caseId: string | null;
  content: Content;
}

export type SealingResult =
  { type: 'sealed'; version: number; at: number } | { type: 'found'; version: number } | { type: 'outrun' };

/**
 * Seals a draft on the server: creates it under its id, or changes the version we know.
 *
 * @throws ApiError, OfflineError when the server refused or gave no answer; the draft is then not sealed
 */
export async function sealDraft<Content>(draft: OutgoingDraft<Content>): Promise<SealingResult> {
  try {
    const answer = await api<Draft<Content>>(`/drafts/${draft.id}`, requestOf(draft));
    return { type: 'sealed', version: answer.version, at: Date.parse(answer.updatedAt) };
  } catch (failure) {
    if (failure instanceof ConflictError) return ours(failure.current as unknown as Draft<Content>, draft);
    if (failure instanceof ApiError && failure.status === 409 && draft.version === null) {
      return { type: 'found', version: (await api<Draft<Content>>(`/drafts/${draft.id}`)).version };
    }
    // Discarded in another tab, or by the end of its case: it begins anew rather than vanish.
    if (failure instanceof ApiError && failure.status === 404 && draft.version !== null) return { type: 'outrun' };
    throw failure;
  }
}

const requestOf = <Content>({ version, form, caseId, content }: OutgoingDraft<Content>) =>
  version === null
    ? { method: 'PUT' as const, body: { form, ...(caseId ? { caseId } : {}), content }, creates: true }
    : { method: 'PATCH' as const, body: { content }, version };

/** A stale version with our own words is an answer that got lost; with other words it is another tab's draft. */
const ours = <Content>(current: Draft<Content> | undefined, { content }: OutgoingDraft<Content>): SealingResult =>
  current && JSON.stringify(current.content) === JSON.stringify(content)
    ? { type: 'found', version: current.version }
    : { type: 'outrun' };

/** All of my own drafts of a form, newest first; one behind the first page would look as if it were lost. */
export async function draftsOf<Content>(form: string, caseId: string | null): Promise<Draft<Content>[]> {
  const path = `/drafts?form=${form}${caseId ? `&caseId=${caseId}` : ''}`;
  const found = await everyPage<Draft<Content>>(path, undefined, { background: true });
  return found.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** Takes a draft away; one that is gone already is fine. */
export async function dropDraft(id: string): Promise<void> {
  try {
    await api(`/drafts/${id}`, { method: 'DELETE' });
  } catch (failure) {
    if (!(failure instanceof ApiError && failure.status === 404)) throw failure;
  }
}
