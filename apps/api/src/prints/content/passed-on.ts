import type { ContactFields } from '@geleit/domain';
import type { PrintKind } from '../print-kinds.js';

/** What left the record on a day, as the protocol knows it: it names no recipient. */
export interface LeftRecord {
  on: string;
  what: PrintKind | 'letter' | 'document';
  /** Of the document that was opened. */
  documentId: string | null;
}

/** What beside the record itself is known of where it came from and who received what of it. */
export interface PassedOn {
  /** The contact that the case was made of. */
  firstContact: ContactFields | null;
  /** Notes that stand on top of the timeline. */
  pinned: string[];
  /** Years for whose statistics an anonymous summary was released, the latest first. */
  releases: { year: number; on: string }[];
  /** Once a day, the latest first. */
  left: LeftRecord[];
}

export const nothingPassedOn: PassedOn = { firstContact: null, pinned: [], releases: [], left: [] };
