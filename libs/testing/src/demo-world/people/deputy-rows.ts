import type { ServerVault } from '@geleit/vault';
import type { DeputyRow } from '../database/tables.js';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import { demoId } from '../plan/demo-id.js';
import { elif, jonas, jonasAwayDays, katrin } from './staff.js';

/** Who is back in this many days. */
const backInDays = 9;

/** Jonas is on leave, and the lead has asked Elif to stand in for him. */
export function deputyRows(vault: ServerVault, calendar: DemoCalendar): DeputyRow[] {
  const { id: userId, organisationId } = jonas;
  const from = calendar.day(1 - jonasAwayDays);
  const until = calendar.day(backInDays);
  const appointedAt = calendar.at(calendar.workingDay(-jonasAwayDays), 16 * 60);
  const id = demoId(appointedAt, `deputy/${userId}`);
  const body = { userId, deputyId: elif.id, from, until };
  return [
    {
      organisation_id: organisationId,
      id,
      user_id: userId,
      deputy_id: elif.id,
      from_on: from,
      until_on: until,
      fingerprint: vault.fingerprint('deputy', id, body, organisationId),
      created_by: katrin.id,
      version: 1,
      created_at: appointedAt,
      updated_at: appointedAt,
    },
  ];
}
