import type { ContactFields } from '@geleit/domain';
import type { NamedCase } from '../cases/case-names.js';
import type { OpenedCentreRecord } from '../keys/centre-records.js';
import { recordedView, type RecordedView } from '../record-keeping/record-kind.js';
import type { NameOf } from '../users/staff-names.js';

export interface ContactView extends RecordedView {
  occurredOn: string;
  channel: string;
  topic: string;
  language: string | null;
  minutes: number | null;
  referralSource: string | null;
  note: string | null;
  /** A case was made of it: it cannot become another one. */
  usedUp: boolean;
  /** That case, for who may open it. */
  case: { id: string; code: string } | null;
}

export function contactView(
  opened: OpenedCentreRecord<ContactFields>,
  nameOf: NameOf,
  cases: ReadonlyMap<string, NamedCase>,
): ContactView {
  const { occurredOn, channel, topic, language, minutes, referralSource, note, caseId } = opened.fields;
  const made = caseId === undefined ? undefined : cases.get(caseId);
  return {
    ...recordedView(opened, nameOf),
    occurredOn,
    channel,
    topic,
    language: language ?? null,
    minutes: minutes ?? null,
    referralSource: referralSource ?? null,
    note: note ?? null,
    usedUp: caseId !== undefined,
    case: made ? { id: made.id, code: made.code } : null,
  };
}
