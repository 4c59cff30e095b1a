import { anId } from '@geleit/testing';
import type { Method, PersonClient } from '../person-client.js';
import { caseRecordSamples } from '../records/case-record-samples.js';

/** How a day of typing sends a body, and draws the texts in it. */
export interface Typing {
  type: (
    person: PersonClient,
    method: Method,
    url: string,
    name: string,
    body: object,
    version?: number,
  ) => Promise<void>;
  text: (what: string) => string;
}

/** Creates one of every kind of record below a case, with a text in every field, and changes it with others. */
export async function typeCaseRecords(worker: PersonClient, at: string, { type, text }: Typing): Promise<void> {
  for (const { folder, types, typed, typedChange = typed } of caseRecordSamples) {
    const url = `${at}/${folder}/${anId()}`;
    const [body, change] = types;
    await type(worker, 'PUT', url, body, typed(text));
    await type(worker, 'POST', `${at}/${folder}`, body, typed(text));
    await type(worker, 'PATCH', url, change, typedChange(text), 1);
  }
}
