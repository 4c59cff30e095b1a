import { caseFile } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { Clock } from '../common/time/clock.js';
import { StaffNames } from '../users/staff-names.js';
import { CaseDoor } from './case-door.js';
import { CaseOverviews } from './case-overviews.js';
import { caseView, type CaseView } from './case-view.js';
import type { OpenCase } from './open-case.js';

/** Puts together what one case shows to the person who asks. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly door: CaseDoor,
    private readonly overviews: CaseOverviews,
    private readonly names: StaffNames,
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly clock: Clock,
  ) {}

  async view(open: OpenCase): Promise<CaseView> {
    const may = {
      change: this.door.may('change', 'caseFile', open),
      readIdentity: this.door.may('read', 'caseIdentity', open),
      readAccessLog: this.door.may('read', 'accessLog', open),
      reassign: this.door.may('reassign', 'caseFile', open),
    };
    const classes = may.readIdentity
      ? (['facts', 'narrative', 'identity'] as const)
      : (['facts', 'narrative'] as const);
    const fields = open.vault.openFields(caseFile, open.id, open, classes);
    const overview = await this.overviews.read(open);
    const nameOf = await this.names.load();
    const responsible = nameOf(open.responsibleId);
    const deputies = (await this.deputiesOf(open)).flatMap((id) => nameOf(id) ?? []);
    return caseView(open, fields as Parameters<typeof caseView>[1], overview, { responsible, deputies }, may);
  }

  private async deputiesOf({ organisationId, responsibleId }: OpenCase): Promise<string[]> {
    const rows = await this.database.tx.query<{ deputy_id: string }[]>(
      `select deputy_id from deputy where organisation_id = $1 and user_id = $2 and ended_at is null
         and $3::date between from_on and until_on order by created_at, id`,
      [organisationId, responsibleId, this.clock.today()],
    );
    return rows.map((row) => row.deputy_id);
  }
}
