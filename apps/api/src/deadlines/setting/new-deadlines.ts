import { type DeadlineFields, type ComputedFrom, defaultWarnDays, deadlineByRule } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { OpenCase } from '../../cases/open-case.js';
import { RequestContext } from '../../common/context/request-context.js';
import { mergedFields, statedFields } from '../../common/records/merged-fields.js';
import { Clock } from '../../common/time/clock.js';
import { ProposalStore } from '../../deadline-proposals/proposal-store.js';
import { CentreLand } from '../computation/centre-land.js';
import { compute } from '../computation/compute.js';
import { requireRule, RuleBook } from '../computation/rule-book.js';
import type { DeadlineBody } from '../dto/deadline.dto.js';
import { inputOfBody, inputOfEvent } from './input-of.js';

/** Makes the fields of a deadline that somebody sets: by hand, by a rule, or by accepting a proposal. */
@Injectable()
export class NewDeadlines {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly rules: RuleBook,
    private readonly land: CentreLand,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  /** @throws Problem 400 naming the field, 409 if the proposal was answered before */
  async fieldsOf(open: OpenCase, id: string, body: DeadlineBody): Promise<DeadlineFields> {
    if (body.proposalId) return this.accepted(open, id, body, body.proposalId);
    return body.rule ? this.byRule(body, body.rule, await this.ofCentre()) : byHand(body);
  }

  private async accepted(open: OpenCase, id: string, body: DeadlineBody, proposalId: string): Promise<DeadlineFields> {
    const { proposal, event } = await this.proposals.openFor(open, proposalId, id);
    const made = await this.byRule(body, body.rule ?? proposal.rule, inputOfEvent(event, proposal.land));
    return { ...made, eventId: proposal.eventId, proposalId };
  }

  private async ofCentre(): Promise<ComputedFrom> {
    const land = await this.land.read();
    return land === undefined ? {} : { land };
  }

  private async byRule(body: DeadlineBody, ruleId: string, given: ComputedFrom): Promise<DeadlineFields> {
    const rules = await this.rules.open();
    const rule = requireRule(rules, ruleId);
    const input = inputOfBody(body, mergedFields(given, { land: rules.landOf(ruleId) }));
    const made = deadlineByRule(rule, input, compute(rule, input));
    const { title, responsibleId, warnDaysBefore } = statedFields(body);
    const isOwn = made.ownRuleId !== undefined;
    const named = mergedFields(made, {
      title: title ?? (isOwn ? rule.name.de : undefined),
      responsibleId,
      warnDaysBefore,
    });
    const { dueOn = made.dueOn } = statedFields(body);
    return dueOn === made.dueOn ? named : this.movedTo(dueOn, body, named);
  }

  /** A date of one's own over the computed one is a move from the very beginning. */
  private movedTo(dueOn: string, { reason, dateBasis }: DeadlineBody, made: DeadlineFields): DeadlineFields {
    const by = this.context.person.id;
    const move = statedFields({
      from: made.dueOn,
      to: dueOn,
      by,
      at: this.clock.now().toISOString(),
      reason,
      dateBasis,
    });
    return mergedFields(made, { dueOn, dateBasis, possiblyUntil: null, dueAt: null, moves: [move] });
  }
}

function byHand({ title, dueOn = '', responsibleId, warnDaysBefore, dateBasis }: DeadlineBody): DeadlineFields {
  return statedFields<DeadlineFields>({
    kind: 'by-hand',
    state: 'open',
    title,
    dueOn,
    responsibleId,
    dateBasis: dateBasis ?? 'by-hand',
    warnDaysBefore: warnDaysBefore ?? defaultWarnDays('by-hand'),
  });
}
