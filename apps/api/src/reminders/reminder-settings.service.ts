import { reminderSettings, type ReminderSettingsFields, usualReminderSettings } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import type { ReminderSettingsChange } from './dto/reminder-settings.dto.js';

export interface ReminderSettingsView extends ReminderSettingsFields {
  id: string;
  /** 0 until something was chosen. */
  version: number;
}

/** How the person who asks wants to be warned. */
@Injectable()
export class ReminderSettingsService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async read(): Promise<ReminderSettingsView> {
    const { id, organisationId } = this.context.person;
    const [row] = await this.database.tx.query<{ server: Buffer; version: number }[]>(
      'select server, version from reminder_settings where organisation_id = $1 and id = $2',
      [organisationId, id],
    );
    if (!row) return { id, version: 0, ...usualReminderSettings };
    return { id, version: row.version, ...this.serverVault.openFields(reminderSettings, id, row, organisationId) };
  }

  /** The first choice makes the row; who was slower is told by the version. */
  @Transactional()
  async change(version: number, change: ReminderSettingsChange): Promise<ReminderSettingsView> {
    const { id, organisationId } = this.context.person;
    const { delivery, digestAt, language } = { ...(await this.read()), ...statedFields(change) };
    const fields = { delivery, digestAt, language };
    const { server } = this.serverVault.sealFields(reminderSettings, id, fields, organisationId);
    const changed = await this.database.tx.query<unknown[]>(
      `insert into reminder_settings as s (organisation_id, id, server, version, created_at, updated_at)
       select $1, $2, $3, 1, $5, $5 where $4 = 0 or exists (
         select from reminder_settings where organisation_id = $1 and id = $2)
       on conflict (organisation_id, id) do update set server = $3, version = s.version + 1, updated_at = $5
       where s.version = $4
       returning id`,
      [organisationId, id, server, version, this.clock.now()],
    );
    const view = await this.read();
    if (changed.length === 0) throw new Problem('record.stale', 412, { extensions: { current: view } });
    await this.audit.append({
      action: 'change',
      subject: 'reminderSettings',
      fields: Object.keys(statedFields(change)),
    });
    return view;
  }
}
