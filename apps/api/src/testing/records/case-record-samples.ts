import { aConsent } from '@geleit/testing';
import type { RecordKind } from './kinds.js';

type Text = (what: string) => string;

/** One kind of record below a case, for the tests that must leave none out. */
export interface CaseRecordSample extends RecordKind {
  /** `/api/cases/{caseId}/{folder}`. */
  folder: string;
  /** Classes of the bodies that create and change it. */
  types: readonly [body: string, change: string];
  /** A body with a text in every field into which a person types. */
  typed: (text: Text) => object;
  /** Bodies with the same fields of two clients, of whom next to nothing and much is known. */
  little: () => object;
  much: () => object;
}

const recorded = (subject: string): RecordKind['created'] => ({ action: 'record', subject });
const note = {
  change: (text: string) => ({ note: text }),
  textOf: (record: Record<string, unknown>) => record['note'],
};

const passingOn = { purpose: 'disclosure', recipientKind: 'authority' } as const;

export const caseRecordSamples: readonly CaseRecordSample[] = [
  {
    name: 'a consent',
    folder: 'consents',
    table: 'consent',
    created: recorded('consent'),
    types: ['ConsentBody', 'ConsentChange'],
    body: () => aConsent(),
    otherBody: () => aConsent({ evidence: 'written' }),
    ...note,
    typed: (text) => aConsent({ purpose: 'disclosure', recipient: text('recipient'), note: text('note of consent') }),
    little: () => aConsent({ ...passingOn, state: 'not-asked', recipient: 'x', language: 'unknown', note: '' }),
    much: () => aConsent({ ...passingOn, recipient: 'Jugendamt Köln-Mülheim', note: 'Mit Dolmetscherin. '.repeat(20) }),
  },
];
