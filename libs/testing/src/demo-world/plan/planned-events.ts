import {
  type CaseEventFields,
  type ComputedFrom,
  computeDeadline,
  type DeadlineFields,
  deadlineByRule,
  deadlineRuleOf,
  type DeadlineProposal,
  type PlainDateText,
  type ProposalListFields,
  type ProposalWords,
  proposedRules,
} from '@geleit/domain';
import { demoId } from './demo-id.js';
import type { Planned } from './planned-case.js';

type Editable<Fields> = { -readonly [K in keyof Planned<Fields>]: Planned<Fields>[K] };

/** What events need of the script of their case. */
interface Script {
  record<Fields>(fields: Fields, on: PlainDateText): Editable<Fields>;
  change<Fields>(record: Editable<Fields>, fields: Partial<Fields>, on: PlainDateText): void;
  set(on: PlainDateText, fields: Omit<DeadlineFields, 'state'>): string;
}

/** The legal events of a case, with what they propose and what became of it, computed by the engine of the product. */
export class PlannedEvents {
  readonly events: Planned<CaseEventFields>[] = [];
  readonly lists: Editable<ProposalListFields>[] = [];

  constructor(private readonly script: Script) {}

  /** Records an event; its proposals are open. @returns its id */
  record(on: PlainDateText, fields: CaseEventFields, land: string): string {
    const event = this.script.record(fields, on);
    this.events.push(event);
    this.lists.push({ ...event, fields: proposalsOf(event, land) });
    return event.id;
  }

  /** Accepts a proposal as it is. @returns the id of the deadline */
  accept(on: PlainDateText, eventId: string, ruleId: string): string {
    const { proposal, list, event } = this.#find(eventId, ruleId);
    const made = computed(ruleId, inputOf(event.fields, proposal.land));
    const id = this.script.set(on, { ...made, eventId, proposalId: proposal.id });
    this.#answer(on, list, { ...proposal, state: 'accepted', deadlineId: id });
    return id;
  }

  /** Declines everything that is still open. */
  declineRest(on: PlainDateText, eventId: string, reason: string): void {
    const list = this.#listOf(eventId);
    for (const proposal of list.fields.proposals.filter(({ state }) => state === 'open'))
      this.#answer(on, list, { ...proposal, state: 'declined' }, reason);
  }

  /** Sets a deadline by a rule, without an event. @returns its id */
  set(on: PlainDateText, ruleId: string, input: ComputedFrom, more: Partial<DeadlineFields> = {}): string {
    return this.script.set(on, { ...computed(ruleId, input), ...more });
  }

  #answer(on: PlainDateText, list: Editable<ProposalListFields>, answered: DeadlineProposal, reason?: string): void {
    const { proposals, words } = list.fields;
    const said: ProposalWords = { why: words[answered.id]?.why ?? { de: '', en: '' }, ...(reason ? { reason } : {}) };
    const now = { ...answered, version: answered.version + 1 };
    this.script.change(
      list,
      {
        proposals: proposals.map((one) => (one.id === answered.id ? now : one)),
        words: { ...words, [answered.id]: said },
      },
      on,
    );
  }

  #find(eventId: string, ruleId: string) {
    const list = this.#listOf(eventId);
    const event = this.events.find(({ id }) => id === eventId);
    const proposal = list.fields.proposals.find(({ rule }) => rule === ruleId);
    if (!event || !proposal) throw new RangeError(`ruleId: the event does not propose ${ruleId}`);
    return { list, event, proposal };
  }

  #listOf(eventId: string): Editable<ProposalListFields> {
    const list = this.lists.find(({ id }) => id === eventId);
    if (!list) throw new RangeError('eventId: no such event in this case');
    return list;
  }
}

function proposalsOf({ id, createdAt, fields }: Planned<CaseEventFields>, land: string): ProposalListFields {
  const seat = fields.land ?? land;
  const proposed = proposedRules(fields).map(({ rule, preferred, why }) => {
    const { dueOn } = computed(rule, inputOf(fields, seat));
    const proposal = { id: demoId(createdAt, `${id}/${rule}`), version: 1, rule, preferred, land: seat, dueOn };
    return { why, proposal: { ...proposal, state: 'open' as const } };
  });
  return {
    proposals: proposed.map(({ proposal }) => proposal),
    words: Object.fromEntries(proposed.map(({ proposal, why }) => [proposal.id, { why }])),
  };
}

function inputOf(event: CaseEventFields, land: string): ComputedFrom {
  const { date, triggerKind: kind, via, appliedOn, evidence, instruction, missingInstruction } = event;
  return {
    trigger: { date, kind, ...(via ? { via } : {}) },
    land,
    ...(appliedOn ? { appliedOn } : {}),
    ...(evidence ? { evidence } : {}),
    ...(instruction ? { instruction } : {}),
    ...(missingInstruction ? { missingInstruction } : {}),
  };
}

function computed(ruleId: string, input: ComputedFrom): DeadlineFields {
  const rule = deadlineRuleOf(ruleId);
  const { trigger, land } = input;
  if (!rule || !trigger || land === undefined) throw new RangeError(`ruleId: ${ruleId} needs a trigger and a Land`);
  return deadlineByRule(rule, input, computeDeadline({ ...input, rule, trigger, land }));
}
