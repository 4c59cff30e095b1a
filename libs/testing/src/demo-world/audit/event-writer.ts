import type { Action, Subject } from '@geleit/domain';
import type { AuditRow } from '../database/tables.js';
import type { DemoPerson } from '../people/person.js';
import { demoId } from '../plan/demo-id.js';

/** What was done; `begin` belongs to sessions alone. */
export interface Done {
  readonly action: Action | 'begin';
  readonly subject: Subject;
  readonly caseId?: string;
  readonly recordId?: string;
  readonly shown?: readonly string[];
  readonly fields?: readonly string[];
  readonly isRefused?: true;
  /** Where it is not the actor's own organisation. */
  readonly organisationId?: string;
}

/** Collects audit events as the product writes them: ids, names of fields, no content; the chain numbers them later. */
export class EventWriter {
  readonly #rows: AuditRow[] = [];

  write(at: Date, { id, role, organisationId }: DemoPerson, done: Done): void {
    this.#rows.push({
      organisation_id: done.organisationId ?? organisationId,
      id: demoId(at, `audit/${this.#rows.length}`),
      at,
      actor_id: id,
      role,
      action: done.action,
      subject: done.subject,
      outcome: done.isRefused ? 'refused' : 'done',
      case_id: done.caseId ?? null,
      record_id: done.recordId ?? null,
      shown: done.shown ?? [],
      fields: done.fields ?? [],
    });
  }

  get rows(): readonly AuditRow[] {
    return this.#rows;
  }
}
