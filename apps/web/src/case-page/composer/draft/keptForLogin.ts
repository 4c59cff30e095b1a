/**
 * What was typed after the session had ended and so could not be sealed any more. It waits in the memory of this page
 * for the same person to log in again, and only then; anybody else's log-in wipes it.
 */
interface Kept {
  userId: string;
  place: string;
  draft: unknown;
}

let kept: Kept | null = null;

export const keepForLogin = (userId: string, place: string, draft: unknown): void => {
  kept = { userId, place, draft };
};

/** Hands out what was kept for this person and place, once. */
export function takeKept(userId: string, place: string): unknown {
  if (!kept) return null;
  if (kept.userId !== userId) kept = null;
  if (kept?.place !== place) return null;
  const { draft } = kept;
  kept = null;
  return draft;
}
