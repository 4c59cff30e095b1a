import type { Action, Subject } from '@geleit/domain';
import type { CaseRecordRow, CaseRecords, CaseTable, Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { Problem } from '../common/problems/problem.js';
import type { NameOf } from '../users/staff-names.js';

/** What a view may be made with. */
export interface Beside {
  open: OpenCase;
  records: CaseRecords;
  nameOf: NameOf;
  /** The day in Germany. */
  today: string;
  may: (action: Action, subject: Subject) => boolean;
}

export type Viewer<Fields, View> = (opened: Opened<Fields>) => View;

/** What tells one kind of record below a case from another: everything else about keeping them is the same. */
export interface RecordKind<Fields extends object, View extends { id: string; version: number }> {
  subject: Subject;
  table: CaseTable<Fields>;
  /** What a record cannot be without, after a change too. */
  necessary: readonly (keyof Fields & string)[];
  /** How a record is shown; what it takes beside the record itself is read once for all that are shown. */
  viewer(beside: Beside): Viewer<Fields, View> | Promise<Viewer<Fields, View>>;
  /** Order of the list. */
  order(a: Opened<Fields>, b: Opened<Fields>): number;
}

/** Clear columns as every record shows them. */
export interface RecordedView {
  id: string;
  version: number;
  recordedBy: { id: string; name: string } | null;
  createdAt: string;
  updatedAt: string;
}

type Logistics = Pick<CaseRecordRow, 'id' | 'version' | 'createdBy' | 'createdAt' | 'updatedAt'>;

export function recordedView({ row }: { row: Logistics }, nameOf: NameOf): RecordedView {
  return {
    id: row.id,
    version: row.version,
    recordedBy: nameOf(row.createdBy),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** The latest day first; what was entered later wins on the same day. A record without a day stands on top. */
export function latestFirst<Fields>(
  dayOf: (fields: Fields) => string | undefined,
): (a: Opened<Fields>, b: Opened<Fields>) => number {
  const day = ({ fields }: Opened<Fields>): string => dayOf(fields) ?? '9999';
  return (a, b) => day(b).localeCompare(day(a)) || b.row.createdAt.getTime() - a.row.createdAt.getTime();
}

/** @throws Problem 400 naming each field that a change took back though the record needs it */
export function requireWhole<Fields extends object>(
  fields: Fields,
  necessary: readonly (keyof Fields & string)[],
): void {
  const missing = necessary.filter((field) => fields[field] === undefined);
  if (missing.length === 0) return;
  const errors = missing.map((field) => ({ pointer: `/${field}`, code: 'required' }));
  throw new Problem('request.invalid', 400, { errors });
}
