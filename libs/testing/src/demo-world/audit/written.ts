import type { Planned, PlannedCase } from '../plan/planned-case.js';
import type { Done } from './event-writer.js';

/** A write on record: when, by whom, in which case. */
export interface Written {
  readonly at: Date;
  readonly by: string;
  readonly case: PlannedCase;
  readonly done: Done;
}

/** Every write that the records of a case tell of. */
export function writesOf(planned: PlannedCase): readonly Written[] {
  const { id: caseId, createdAt, updatedAt, createdBy, version, fields } = planned;
  const done = (
    record: Planned<unknown>,
    action: Done['action'],
    subject: Done['subject'],
    names: readonly string[],
  ): Written => ({
    at: record.createdAt,
    by: record.createdBy,
    case: planned,
    done: { action, subject, caseId, recordId: record.id, fields: names },
  });
  const opened: Written = {
    at: createdAt,
    by: createdBy,
    case: planned,
    done: { action: 'create', subject: 'caseFile', caseId, recordId: caseId, fields: Object.keys(fields) },
  };
  return [
    opened,
    ...(version > 1
      ? [
          {
            ...opened,
            at: updatedAt,
            by: planned.responsibleId,
            done: { ...opened.done, action: 'change', fields: ['state'] } as Done,
          },
        ]
      : []),
    ...planned.steps.map((step) => done(step, 'log', 'supportStep', Object.keys(step.fields))),
    ...planned.statuses.map((status) => done(status, 'record', 'residenceStatus', Object.keys(status.fields))),
    ...planned.events.map((event) => done(event, 'record', 'caseEvent', Object.keys(event.fields))),
    ...planned.records.map((one) => done(one, 'record', one.kind, Object.keys(one.fields))),
    ...planned.deadlines.map((one) => done(one, 'set', 'deadline', fieldsOf(one.fields))),
    ...planned.deadlines.filter((one) => one.version > 1).map((one) => changed(planned, one)),
  ];
}

/** The fields that were named when the deadline was set. */
function fieldsOf({ statusId, proposalId, trigger }: PlannedCase['deadlines'][number]['fields']): readonly string[] {
  if (statusId !== undefined) return ['dueOn'];
  if (proposalId !== undefined) return ['proposalId'];
  return trigger === undefined ? ['title', 'dueOn'] : ['rule', 'trigger', 'land'];
}

function changed(planned: PlannedCase, { id, updatedAt, fields }: PlannedCase['deadlines'][number]): Written {
  const names =
    fields.state === 'open' ? (fields.moves ? ['dueOn', 'reason', 'dateBasis'] : ['responsibleId']) : ['state'];
  const done: Done = { action: 'change', subject: 'deadline', caseId: planned.id, recordId: id, fields: names };
  return { at: updatedAt, by: fields.responsibleId ?? planned.responsibleId, case: planned, done };
}
