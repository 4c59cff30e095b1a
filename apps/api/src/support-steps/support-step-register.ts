import { addDays, supportStep, type SupportStepFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CaseScan, scanColumns, scanJoins, type ScannedCase, type ScannedRow } from '../cases/case-scan.js';
import { RequestContext } from '../common/context/request-context.js';
import type { Page } from '../common/validation/query-field.js';
import { statedFields } from '../common/records/merged-fields.js';
import { StaffNames } from '../users/staff-names.js';
import type { SupportStepFilter, SupportStepSearch } from './dto/support-step.dto.js';
import { supportStepView, type SupportStepView } from './support-step-view.js';

interface SealedStep extends ScannedRow {
  id: string;
  version: number;
  created_by: string;
  created_at: Date;
  updated_at: Date;
  facts: Buffer;
  narrative: Buffer;
}

export interface RegisteredStep {
  row: SealedStep;
  fields: SupportStepFields;
  ofCase: Pick<ScannedCase, 'id' | 'overview'>;
}

export interface SupportStepRow extends SupportStepView {
  case: { id: string; code: string };
}

/** The steps of all cases that the person may open: behind the figures of the dashboard and the lists they open. */
@Injectable()
export class SupportStepRegister {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly names: StaffNames,
  ) {}

  @Transactional()
  async search({ filter = {}, page, perPage }: SupportStepSearch): Promise<Page<SupportStepRow>> {
    const found = await this.find(filter);
    found.sort((a, b) => b.fields.occurredOn.localeCompare(a.fields.occurredOn) || b.row.id.localeCompare(a.row.id));
    const shown = found.slice((page - 1) * perPage, page * perPage);
    const nameOf = await this.names.load();
    await this.audit.append({ action: 'list', subject: 'supportStep', shown: shown.map(({ row }) => row.id) });
    const data = shown.map(({ row, fields, ofCase }) => ({
      ...supportStepView(rowOf(row), fields, nameOf(row.created_by)),
      case: { id: ofCase.id, code: ofCase.overview.code },
    }));
    return { data, total: found.length };
  }

  /**
   * A step is never dated in the future, so one that happened since a day was written or corrected since then: only
   * rows touched since that day are opened.
   */
  async find(asked: SupportStepFilter): Promise<RegisteredStep[]> {
    const filter = statedFields(asked);
    const { organisationId } = this.context.person;
    const touchedSince = filter.occurredFrom === undefined ? '-infinity' : addDays(filter.occurredFrom, -1);
    const rows = await this.database.tx.query<SealedStep[]>(
      `select r.id, r.version, r.created_by, r.created_at, r.updated_at, r.facts, r.narrative, ${scanColumns}
       from support_step r ${scanJoins} where r.organisation_id = $1 and r.updated_at >= $2::timestamptz`,
      [organisationId, touchedSince],
    );
    const scan = new CaseScan(organisationId, this.context.ring);
    try {
      return rows
        .map((row) => {
          const { id, overview, vault } = scan.caseOf(row);
          return { row, fields: vault.openFields(supportStep, row.id, row), ofCase: { id, overview } };
        })
        .filter((step) => matchesStep(step, filter));
    } finally {
      scan.wipe();
    }
  }
}

function matchesStep({ row, fields }: RegisteredStep, filter: SupportStepFilter): boolean {
  return (
    (filter.area === undefined || filter.area.length === 0 || filter.area.includes(fields.area)) &&
    (filter.occurredFrom === undefined || fields.occurredOn >= filter.occurredFrom) &&
    (filter.occurredUntil === undefined || fields.occurredOn <= filter.occurredUntil) &&
    (filter.responsible === undefined || filter.responsible.length === 0 || filter.responsible.includes(row.created_by))
  );
}

function rowOf(row: SealedStep): Parameters<typeof supportStepView>[0] {
  const { id, version, created_by: createdBy, created_at: createdAt, updated_at: updatedAt } = row;
  return { id, version, createdBy, createdAt, updatedAt };
}
