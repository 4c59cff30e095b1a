import { type DeadlineFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { Opened } from '../cases/case-records.js';
import type { OpenCase } from '../cases/open-case.js';
import { RequestContext } from '../common/context/request-context.js';
import { RuleBook, ruleOf } from '../deadlines/computation/rule-book.js';
import { DeadlineStore } from '../deadlines/deadline-store.js';
import type { RecomputedDeadline } from './case-event-view.js';
import { type Correction, recomputation, type Recomputation } from './recomputation.js';

interface Planned {
  deadline: Opened<DeadlineFields>;
  title: string;
  recomputation: Recomputation;
}

/** The deadlines made from an event follow its correction: open ones move, closed ones are named. */
@Injectable()
export class EventDeadlines {
  constructor(
    private readonly deadlines: DeadlineStore,
    private readonly rules: RuleBook,
    private readonly context: RequestContext,
  ) {}

  /** What a correction would do. Writes nothing. */
  async preview(open: OpenCase, eventId: string, correction: Correction): Promise<RecomputedDeadline[]> {
    return (await this.plan(open, eventId, correction)).map(asShown);
  }

  async follow(open: OpenCase, eventId: string, correction: Correction): Promise<RecomputedDeadline[]> {
    const shown: RecomputedDeadline[] = [];
    for (const planned of await this.plan(open, eventId, correction)) {
      const { fields } = planned.recomputation;
      const { row } = fields ? await this.deadlines.change(open, planned.deadline, fields) : planned.deadline;
      shown.push({ ...asShown(planned), deadline: { id: row.id, title: planned.title, version: row.version } });
    }
    return shown;
  }

  private async plan(open: OpenCase, eventId: string, correction: Correction): Promise<Planned[]> {
    const rules = await this.rules.open();
    const { language } = this.context;
    const made = (await this.deadlines.all(open)).filter(({ fields }) => fields.eventId === eventId);
    return made.sort(byDueDate).flatMap((deadline) => {
      const rule = ruleOf(rules, deadline.fields);
      const found = recomputation(deadline.fields, rule, correction);
      const title = rule?.name[language] ?? deadline.fields.title ?? deadline.fields.kind;
      return found ? [{ deadline, title, recomputation: found }] : [];
    });
  }
}

function asShown({
  deadline: { row, fields },
  title,
  recomputation: { dueOn, isApplied },
}: Planned): RecomputedDeadline {
  return {
    deadline: { id: row.id, title, version: row.version },
    state: fields.state,
    before: fields.dueOn,
    after: dueOn,
    applied: isApplied,
  };
}

const byDueDate = (a: Opened<DeadlineFields>, b: Opened<DeadlineFields>): number =>
  a.fields.dueOn.localeCompare(b.fields.dueOn) || a.row.id.localeCompare(b.row.id);
