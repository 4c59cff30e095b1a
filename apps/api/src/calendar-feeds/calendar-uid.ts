import type { ServerVault } from '@geleit/vault';

/**
 * How calendars know a deadline: always the same for it, and no name of the record. Under the oldest version of the
 * server secret, so that a renewal does not double every entry.
 */
export function calendarUid(serverVault: ServerVault, organisationId: string, deadlineId: string): string {
  const digest = serverVault.fingerprints('calendar_feed', deadlineId, 'uid', organisationId).at(-1);
  if (!digest) throw new RangeError('server secret has no version');
  return digest.toString('base64url').slice(0, 32);
}
