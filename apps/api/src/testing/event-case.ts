import type { CaseEventFields } from '@geleit/domain';
import { aCase, aCaseEvent, anId } from '@geleit/testing';
import type { Answer, PersonClient } from './person-client.js';
import { type World, useWorld } from './use-world.js';
import { logins } from './walls/people.js';

export interface Proposal {
  id: string;
  version: number;
  eventId: string;
  rule: string;
  state: string;
  preferred: boolean;
  why: string;
  computed: { dueOn: string; legalBasis: string; steps: { text: string }[] };
  reason: string | null;
  deadlineId: string | null;
}

export interface EventView extends Record<string, unknown> {
  id: string;
  version: number;
  proposals: Proposal[];
}

export interface Refused extends Record<string, unknown> {
  errors: { pointer: string }[];
}

export const pointersOf = ({ body }: Answer<Refused>): string[] => body.errors.map(({ pointer }) => pointer);

/** Served on the Thursday of a week in which the next Thursday is Ascension Day. */
export const refusal: Partial<CaseEventFields> = { date: '2025-05-22', appliedOn: '2024-12-09', land: 'NI' };

/** A case of its own for every test, with its worker: she records events and answers what they propose. */
export class EventCase {
  readonly at = `/api/cases/${anId()}`;
  constructor(
    readonly worker: PersonClient,
    readonly world: World,
  ) {}

  async record(fields: Partial<CaseEventFields> = refusal): Promise<EventView> {
    const { statusCode, body, text } = await this.worker.put<EventView>(
      `${this.at}/events/${anId()}`,
      aCaseEvent(fields),
    );
    if (statusCode !== 201) throw new Error(text);
    return body;
  }

  async proposals(query = ''): Promise<Proposal[]> {
    return (await this.worker.get<{ data: Proposal[] }>(`${this.at}/deadline-proposals${query}`)).body.data;
  }

  async deadlines(): Promise<Record<string, unknown>[]> {
    return (await this.worker.get<{ data: Record<string, unknown>[] }>(`${this.at}/deadlines`)).body.data;
  }

  accept(proposal: Proposal, fields: object = {}): Promise<Answer> {
    return this.worker.put(`${this.at}/deadlines/${anId()}`, { proposalId: proposal.id, ...fields });
  }
}

/** Opens one before each test. */
export function useEventCase(): () => EventCase {
  const world = useWorld();
  let file: EventCase;
  beforeEach(async () => {
    file = new EventCase(await world().as(logins.CW1), world());
    await file.worker.put(file.at, aCase());
  });
  return () => file;
}
