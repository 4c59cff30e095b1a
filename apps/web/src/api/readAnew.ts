import type { QueryClient } from '@tanstack/react-query';

/**
 * Something was saved: everything on the screen is asked for again. Questions still under way are dropped first, for
 * their answers may be older than what was saved, and an answer that comes is taken for new.
 */
export async function readAnew(queries: QueryClient): Promise<void> {
  await queries.cancelQueries();
  await queries.invalidateQueries();
}
