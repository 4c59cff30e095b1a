import { isDeepStrictEqual } from 'node:util';
import { type CaseEventFields, type ComputedDeadline, type DeadlineRule, proposedRules } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { OpenCase } from '../cases/open-case.js';
import { Problem } from '../common/problems/problem.js';
import { ProposalStore } from '../deadline-proposals/proposal-store.js';
import type { Proposal, Proposed } from '../deadline-proposals/proposals.js';
import { compute, type Pointers } from '../deadlines/computation/compute.js';
import { RuleBook, type Rules } from '../deadlines/computation/rule-book.js';
import { inputOfEvent } from '../deadlines/setting/input-of.js';

/** Writes what an event proposes. Nothing becomes due by it: somebody accepts, edits or declines each proposal. */
@Injectable()
export class EventProposals {
  constructor(
    private readonly store: ProposalStore,
    private readonly rules: RuleBook,
  ) {}

  /** @throws Problem 400 naming what the event must say before its deadlines can be computed */
  async begin(open: OpenCase, eventId: string, event: CaseEventFields, land: string | undefined): Promise<void> {
    await this.store.begin(open, eventId, proposalsOf(await this.rules.open(), event, land));
  }

  /** Brings open proposals in line with the corrected event. What was answered stays answered. */
  async follow(open: OpenCase, eventId: string, event: CaseEventFields, land: string | undefined): Promise<void> {
    const proposed = proposalsOf(await this.rules.open(), event, land);
    await this.store.follow(
      open,
      eventId,
      (before) =>
        corrected(
          before,
          proposed.find(({ rule }) => rule === before.rule),
        ),
      (known) => proposed.filter((one) => !known.some(({ rule }) => rule === one.rule)),
    );
  }
}

function corrected(before: Proposal, now: Proposed | undefined): Proposal {
  if (before.state !== 'open') return before;
  if (!now) return { ...before, state: 'declined', reason: eventCorrected };
  const after = { ...before, ...now };
  return isDeepStrictEqual(after, before) ? before : after;
}

// The record's own language is German, like the files of the authorities.
const eventCorrected = 'Ereignis berichtigt';

/** Pure: the proposals of an event, without those of rules that the centre has turned off. */
function proposalsOf(rules: Rules, event: CaseEventFields, land: string | undefined): Proposed[] {
  const input = inputOfEvent(event, land);
  return proposedRules(event).flatMap(({ rule: id, preferred, why }) => {
    const rule = rules.isProposed(id) ? rules.find(id) : undefined;
    const computed = rule && computedFor(rule, input);
    return computed ? [{ rule: id, preferred, why, land: input.land ?? '', dueOn: computed.dueOn }] : [];
  });
}

/** What is missing is asked for; a rule that does not take such an event is simply not proposed. */
function computedFor(rule: DeadlineRule, input: ReturnType<typeof inputOfEvent>): ComputedDeadline | undefined {
  try {
    return compute(rule, input, inEvent);
  } catch (failure) {
    const pointer = failure instanceof Problem ? failure.details.errors?.[0]?.pointer : undefined;
    if (pointer === undefined || mustBeSaid.includes(pointer)) throw failure;
    return undefined;
  }
}

const mustBeSaid = ['/land'];

/** Where the inputs of a computation stand in the body of an event. */
const inEvent: Pointers = (field) =>
  ({ 'trigger.kind': '/triggerKind' })[field] ?? `/${field.replace(/^trigger\./, '').replaceAll('.', '/')}`;
