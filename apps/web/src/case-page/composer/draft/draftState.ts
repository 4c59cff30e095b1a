/**
 * A draft on its way to the server, as a pure state machine. Every change raises `revision`; `sealed` is the highest
 * revision the server has confirmed. "Gesichert" may be said only of what is sealed.
 */
export interface DraftState<Content> {
  /** Chosen here, so that a lost answer can be repeated. */
  id: string;
  /** Version on the server; null: not there yet, so the next save creates it. */
  version: number | null;
  caseId: string | null;
  content: Content;
  revision: number;
  sealed: number;
  sealedAt: number | null;
  phase: 'quiet' | 'waiting' | 'sending' | 'failed' | 'ended';
  /** The revision on its way. */
  sending: number;
  failures: number;
  /** Drafts this one replaces, to be taken away once it is sealed itself. */
  replaces: readonly string[];
}

export type DraftEvent<Content> =
  | { type: 'typed'; content: Content }
  | { type: 'moved'; caseId: string | null; freshId: string }
  | { type: 'due' }
  | { type: 'sealed'; version: number; at: number }
  | { type: 'failed' }
  | { type: 'outrun'; freshId: string }
  | { type: 'found'; version: number }
  | { type: 'cleared' }
  | { type: 'restored'; id: string; version: number; caseId: string | null; content: Content; at: number }
  | { type: 'ended' }
  | { type: 'renewed'; freshId: string; content: Content };

export const freshDraft = <Content>(id: string, caseId: string | null, content: Content): DraftState<Content> => ({
  id,
  version: null,
  caseId,
  content,
  revision: 0,
  sealed: 0,
  sealedAt: null,
  phase: 'quiet',
  sending: 0,
  failures: 0,
  replaces: [],
});

export function draftReducer<Content>(state: DraftState<Content>, event: DraftEvent<Content>): DraftState<Content> {
  switch (event.type) {
    case 'typed':
      return changed({ ...state, content: event.content });
    case 'moved':
      return event.caseId === state.caseId ? state : moved(state, event.caseId, event.freshId);
    case 'due':
      return state.phase === 'waiting' || state.phase === 'failed'
        ? { ...state, phase: 'sending', sending: state.revision }
        : state;
    case 'sealed':
      return sealed(state, event.version, event.at);
    case 'failed':
      return state.phase === 'sending' ? { ...state, phase: 'failed', failures: state.failures + 1 } : state;
    case 'outrun':
      // Another tab wrote the same draft: ours goes on under an id of its own, theirs stays. Nothing is lost.
      return { ...state, id: event.freshId, version: null, phase: 'waiting' };
    case 'found':
      // A lost answer: the save did arrive, so the next one continues from the version it made.
      return { ...state, version: event.version, phase: 'waiting' };
    case 'cleared':
      return { ...state, replaces: [] };
    case 'restored':
      return {
        ...freshDraft(event.id, event.caseId, event.content),
        version: event.version,
        sealedAt: event.at,
      };
    case 'ended':
      return { ...state, phase: 'ended' };
    case 'renewed':
      return freshDraft(event.freshId, state.caseId, event.content);
  }
}

const changed = <Content>(state: DraftState<Content>): DraftState<Content> => ({
  ...state,
  revision: state.revision + 1,
  phase: state.phase === 'sending' || state.phase === 'ended' ? state.phase : 'waiting',
});

/** A draft is sealed under its case: for another case it becomes another draft, and the old one goes afterwards. */
function moved<Content>(state: DraftState<Content>, caseId: string | null, freshId: string): DraftState<Content> {
  if (state.version === null && state.phase !== 'sending') return { ...state, caseId };
  return changed({
    ...state,
    id: freshId,
    version: null,
    caseId,
    replaces: [...state.replaces, state.id],
    phase: 'waiting',
  });
}

function sealed<Content>(state: DraftState<Content>, version: number, at: number): DraftState<Content> {
  if (state.phase !== 'sending') return state;
  return {
    ...state,
    version,
    sealed: state.sending,
    sealedAt: at,
    failures: 0,
    phase: state.revision > state.sending ? 'waiting' : 'quiet',
  };
}

/** Milliseconds until the next attempt: soon after the last key, later and later when the server does not answer. */
export function pauseOf({ phase, failures }: Pick<DraftState<unknown>, 'phase' | 'failures'>): number | null {
  if (phase === 'waiting') return 700;
  if (phase === 'failed') return Math.min(30_000, 2_000 * 2 ** (failures - 1));
  return null;
}

export type DraftSign = 'none' | 'sealing' | 'sealed' | 'failed';

/** What may be said about the draft. */
export function signOf({ phase, revision, sealed, sealedAt }: DraftState<unknown>): DraftSign {
  if (phase === 'failed') return 'failed';
  if (revision > sealed) return 'sealing';
  return sealedAt === null ? 'none' : 'sealed';
}
