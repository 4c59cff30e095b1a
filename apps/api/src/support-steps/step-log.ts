import { caseOverview, type SupportStepFields, withStep } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { AuditService } from '../audit/audit.service.js';
import { CaseDoor, entryColumns, type EntryRow, entryTables } from '../cases/case-door.js';
import { CaseRecords, type CaseRecordRow } from '../cases/case-records.js';
import { refuseWhenClosed } from '../cases/refuse-when-closed.js';
import { RequestContext } from '../common/context/request-context.js';
import { Flights, type Statement } from '../common/database/flights.js';
import { supportStepTable } from './support-step-table.js';

interface CaseToWrite extends EntryRow {
  overview: Buffer;
}

/** Locks the overview, so that writers of one case pass one after another. */
const caseToWrite = `select ${entryColumns}, o.facts as overview
  from ${entryTables} join case_overview o on o.organisation_id = c.organisation_id and o.case_id = c.id
  where c.organisation_id = $1 and c.id = $2 for update of o`;

/** What `record` comes behind; where the step is logged already, nothing is written and nothing recorded. */
const recordedStep = { after: 9, from: 'logged' };
const writeStep = (record: string): string => `with logged as (
    insert into support_step (organisation_id, id, case_id, fingerprint, facts, narrative, created_by, version, created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8) on conflict do nothing returning id),
  overview as (update case_overview set facts = $9, updated_at = $8
    where organisation_id = $1 and case_id = $3 and exists (select from logged)),
  moved as (update case_file set updated_at = $8
    where organisation_id = $1 and id = $3 and exists (select from logged)),
  recorded as (${record})
  select id from logged`;

/** Logs steps, the main job: the case in one packet to the database, everything that is written in a second one. */
@Injectable()
export class StepLog {
  constructor(
    private readonly flights: Flights,
    private readonly context: RequestContext,
    private readonly door: CaseDoor,
    private readonly records: CaseRecords,
    private readonly audit: AuditService,
  ) {}

  /** @returns undefined if there is something under this id already: then nothing was written */
  async log(caseId: string, id: string, body: object, step: SupportStepFields): Promise<CaseRecordRow | undefined> {
    return this.flights.transaction(async (flight) => {
      const { organisationId } = this.context.person;
      const [found] = await flight.open<CaseToWrite>({ text: caseToWrite, values: [organisationId, caseId] });
      const entered = this.door.enter(found, caseId, 'log', 'supportStep');
      refuseWhenClosed(entered);
      const row = this.records.sealed(entered, supportStepTable, id, body, step);
      const before = entered.vault.openFields(caseOverview, caseId, { facts: found?.overview });
      const overview = entered.vault.sealFields(caseOverview, caseId, withStep(before, step));
      const [logged] = await flight.close(this.write(row, overview.facts, Object.keys(step)));
      return logged && row;
    });
  }

  private write(row: CaseRecordRow, overview: Buffer, fields: string[]): Statement {
    const { organisationId, id, caseId, fingerprint, facts, narrative, createdBy, createdAt } = row;
    const record = this.audit.clause(
      { action: 'log', subject: 'supportStep', caseId, recordId: id, fields },
      recordedStep,
    );
    const values = [organisationId, id, caseId, fingerprint, facts, narrative, createdBy, createdAt, overview];
    return { text: writeStep(record.text), values: [...values, ...record.values] };
  }
}
