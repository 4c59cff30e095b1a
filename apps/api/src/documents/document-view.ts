import type { DocumentFields } from '@geleit/domain';
import type { Opened } from '../cases/case-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';
import type { CaseDocument } from './document.entity.js';

export interface DocumentView extends RecordedView {
  kind: string;
  /** `null` as well for who may not see it. */
  title: string | null;
  date: string | null;
  expiresOn: string | null;
  fileName: string | null;
  /** Bytes. */
  size: number;
  /** Media type by the first bytes, `application/octet-stream` for what is not known; `null` before all have come. */
  type: string | null;
  holdsIdentity: boolean;
  /** Whether the person who asks may open the file. */
  mayOpen: boolean;
  isComplete: boolean;
  removedOn: string | null;
  removalReason: string | null;
}

/** What has come of a file, so that a broken upload goes on where it stopped. */
export interface ArrivedChunks {
  /** Numbers of the pieces, from 0. */
  arrived: number[];
  /** How many pieces the file has. */
  count: number;
}

export const isComplete = (opened: Opened<DocumentFields>): boolean =>
  ((opened.row as Partial<CaseDocument>).completedAt ?? null) !== null;

/** @param seesIdentity whether the person who asks may see who the client is */
export function documentView(opened: Opened<DocumentFields>, nameOf: NameOf, seesIdentity: boolean): DocumentView {
  const { fields } = opened;
  const { holdsIdentity = false, removalReason = null } = fields;
  const isShown = seesIdentity || !holdsIdentity;
  return {
    ...recordedView(opened, nameOf),
    kind: fields.kind,
    // Names of files say who is in them.
    title: isShown ? (fields.title ?? null) : null,
    date: fields.date ?? null,
    expiresOn: fields.expiresOn ?? null,
    fileName: isShown ? fields.fileName : null,
    size: fields.size,
    type: fields.type ?? null,
    holdsIdentity,
    mayOpen: isShown && isComplete(opened) && removalReason === null,
    isComplete: isComplete(opened),
    removedOn: fields.removedOn ?? null,
    removalReason: isShown ? removalReason : null,
  };
}
