import { addDays } from '@geleit/domain';
import { aCase, aCaseEvent, aDeadline, aLegalDeadline, anId, aResidenceStatus, aSupportStep } from '@geleit/testing';
import { aDraft } from '../bodies.js';
import type { PersonClient } from '../person-client.js';
import { caseRecordSamples } from './case-record-samples.js';

/** What people create under an id of their own and change under a version. */
export interface RecordKind {
  name: string;
  table: string;
  /** How its creation is recorded. */
  created: { action: string; subject: string };
  body: () => object;
  otherBody: () => object;
  /** What it takes until colleagues see it, too. */
  ends?: (person: PersonClient, url: string) => Promise<unknown>;
  /** A change that puts this text, or this number, into the record. */
  change: (text: string) => object;
  /** Reads it back from the answer. */
  textOf: (record: Record<string, unknown>) => unknown;
}

export const kinds: readonly RecordKind[] = [
  {
    name: 'a case',
    table: 'case_file',
    created: { action: 'create', subject: 'caseFile' },
    body: () => aCase(),
    otherBody: () => aCase({ kind: 'safe-contact' }),
    change: (summary) => ({ narrative: { summary } }),
    textOf: ({ narrative }) => (narrative as { summary?: string }).summary,
  },
  {
    name: 'a support step',
    table: 'support_step',
    created: { action: 'log', subject: 'supportStep' },
    body: () => aSupportStep(),
    otherBody: () => aSupportStep({ minutes: 46 }),
    change: (note) => ({ note }),
    textOf: ({ note }) => note,
  },
  {
    name: 'a residence status',
    table: 'residence_status',
    created: { action: 'record', subject: 'residenceStatus' },
    body: () => aResidenceStatus(),
    otherBody: () => aResidenceStatus({ authority: 'Landkreis' }),
    change: (note) => ({ note }),
    textOf: ({ note }) => note,
  },
  {
    name: 'a deadline',
    table: 'deadline',
    created: { action: 'set', subject: 'deadline' },
    body: () => aDeadline(),
    otherBody: () => aDeadline({ title: 'Etwas anderes' }),
    change: (title) => ({ title }),
    textOf: ({ title }) => title,
  },
  {
    name: 'a deadline by a rule',
    table: 'deadline',
    created: { action: 'set', subject: 'deadline' },
    body: () => aLegalDeadline(),
    otherBody: () => aLegalDeadline({ land: 'BY-A' }),
    change: (text) => ({ dueOn: dayFor(text), reason: text, dateBasis: 'authority' }),
    textOf: ({ moves }) => (moves as { reason?: string }[]).at(-1)?.reason,
  },
  {
    name: 'an event',
    table: 'case_event',
    created: { action: 'record', subject: 'caseEvent' },
    body: () => aCaseEvent(),
    otherBody: () => aCaseEvent({ kind: 'foreigners-decision' }),
    change: (note) => ({ note }),
    textOf: ({ note }) => note,
  },
  ...caseRecordSamples,
  {
    name: 'a draft',
    table: 'draft',
    created: { action: 'write', subject: 'draft' },
    body: () => aDraft(),
    otherBody: () => aDraft({ content: { note: 'anders' } }),
    change: (note) => ({ content: { note } }),
    textOf: ({ content }) => (content as { note?: string }).note,
  },
];

/** A day of its own for each text, so that every change is a move. */
const dayFor = (text: string): string =>
  addDays(
    '2030-01-01',
    [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 20_000, 7),
  );

const folders: Record<string, string> = {
  support_step: 'support-steps',
  ...Object.fromEntries(caseRecordSamples.map(({ table, folder }) => [table, folder])),
  residence_status: 'residence-statuses',
  deadline: 'deadlines',
  case_event: 'events',
};

/** The collection in which such a record is created; below a new case where it belongs to one. */
export async function collectionOf({ table }: RecordKind, worker: PersonClient): Promise<string> {
  if (table === 'case_file') return '/api/cases';
  if (table === 'draft') return '/api/drafts';
  const caseId = anId();
  const { statusCode, text } = await worker.put(`/api/cases/${caseId}`, aCase());
  if (statusCode !== 201) throw new Error(`no case: ${statusCode} ${text}`);
  return `/api/cases/${caseId}/${folders[table] ?? ''}`;
}
