import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';

/** Requests made without react-admin's hooks: a 401 among their failures leads to the log-in just the same. */
export function useSessionEnd(...failures: readonly unknown[]): void {
  const leave = useLogoutIfAccessDenied();
  const ended = failures.find((failure) => (failure as { status?: number } | null)?.status === 401);
  useEffect(() => {
    if (ended) void leave(ended);
  }, [ended, leave]);
}
