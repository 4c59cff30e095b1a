import { Injectable } from '@nestjs/common';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import { type NameOf, StaffNames } from '../users/staff-names.js';
import { computeIfPossible } from './computation/compute.js';
import { RuleBook, ruleOf } from './computation/rule-book.js';
import { deadlineView, type DeadlineView, type ShownDeadline } from './deadline-view.js';

/** Shows deadlines with their rule, in the language of the request; the steps are computed anew from the inputs. */
@Injectable()
export class DeadlineViews {
  constructor(
    private readonly rules: RuleBook,
    private readonly names: StaffNames,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  /** @param known the names of the centre, where they were read already */
  async of(shown: readonly ShownDeadline[], known?: NameOf): Promise<DeadlineView[]> {
    const rules = await this.rules.open();
    const nameOf = known ?? (await this.names.load());
    const { language } = this.context;
    const today = this.clock.today();
    return shown.map((one) => {
      const rule = ruleOf(rules, one.fields);
      return deadlineView(one, { nameOf, today, language, rule, computed: computeIfPossible(rule, one.fields) });
    });
  }
}
