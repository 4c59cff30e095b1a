import {
  organisation,
  reminder,
  reminderSettings,
  type ReminderSettingsFields,
  type Role,
  usualEscalateDaysBefore,
  usualReminderSettings,
} from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { OpenReminder } from './decide-deliveries.js';
import { Team } from './who-is-told.js';

/** All that decides who of a centre is told of what. */
export interface CentreReminders {
  reminders: OpenReminder[];
  team: Team;
  escalateDaysBefore: number;
  settingsOf: (userId: string) => ReminderSettingsFields;
}

interface ReminderRow {
  id: string;
  server: Buffer;
  responsible_id: string;
  restricted: boolean;
  blocked: string[];
  allowed: string[];
}

const accessNow = `a.organisation_id = c.organisation_id and a.case_id = c.id
  and a.from_at <= $2 and (a.until_at is null or a.until_at > $2)`;

/** Reads and opens it with the server secret alone, in a transaction of the role of jobs. */
@Injectable()
export class CentreReminderReader {
  constructor(private readonly serverVault: ServerVault) {}

  async read(client: PoolClient, organisationId: string, today: string, now: Date): Promise<CentreReminders> {
    const reminders = await this.openReminders(client, organisationId, now);
    const settings = await this.settings(client, organisationId);
    return {
      reminders,
      team: await this.team(client, organisationId, today),
      escalateDaysBefore: await this.escalateDaysBefore(client, organisationId),
      settingsOf: (userId) => settings.get(userId) ?? usualReminderSettings,
    };
  }

  private async openReminders(client: PoolClient, organisationId: string, now: Date): Promise<OpenReminder[]> {
    const { rows } = await client.query<ReminderRow>(
      `select r.id, r.server, c.responsible_id, c.restricted,
         array(select a.user_id from keys.case_access a where ${accessNow} and a.kind = 'block') as blocked,
         array(select a.user_id from keys.case_access a where ${accessNow} and a.kind in ('allow', 'break-glass')) as allowed
       from keys.reminder r
       join case_file c on c.organisation_id = r.organisation_id and c.id = r.case_id where r.organisation_id = $1`,
      [organisationId, now],
    );
    return rows.map(({ id, server, responsible_id, restricted: isRestricted, blocked, allowed }) => {
      const fields = this.serverVault.openFields(reminder, id, { server }, organisationId);
      const wall = { isRestricted, blocked, allowed };
      return { id, fields, responsibleId: fields.recipientId ?? responsible_id, wall };
    });
  }

  private async team(client: PoolClient, organisationId: string, today: string): Promise<Team> {
    const people = await client.query<{ id: string; role: Role; is_present: boolean }>(
      `select id, role, state = 'confirmed' as is_present from user_account where organisation_id = $1`,
      [organisationId],
    );
    const covers = await client.query<{ user_id: string; deputy_id: string }>(
      `select user_id, deputy_id from deputy
       where organisation_id = $1 and ended_at is null and $2::date between from_on and until_on`,
      [organisationId, today],
    );
    return new Team(
      people.rows.map(({ id, role, is_present: isPresent }) => ({ id, role, isPresent })),
      covers.rows.map(({ user_id: userId, deputy_id: deputyId }) => ({ userId, deputyId })),
    );
  }

  private async settings(client: PoolClient, organisationId: string): Promise<Map<string, ReminderSettingsFields>> {
    const { rows } = await client.query<{ id: string; server: Buffer }>(
      'select id, server from reminder_settings where organisation_id = $1',
      [organisationId],
    );
    return new Map(
      rows.map((row) => [row.id, this.serverVault.openFields(reminderSettings, row.id, row, organisationId)]),
    );
  }

  private async escalateDaysBefore(client: PoolClient, organisationId: string): Promise<number> {
    const { rows } = await client.query<{ server: Buffer }>('select server from organisation where id = $1', [
      organisationId,
    ]);
    const [row] = rows;
    if (!row) return usualEscalateDaysBefore;
    const { escalateDaysBefore } = this.serverVault.openFields(organisation, organisationId, row, organisationId);
    return escalateDaysBefore ?? usualEscalateDaysBefore;
  }
}
