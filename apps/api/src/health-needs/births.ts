import type { CaseFacts, Child, HealthNeedFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { CaseFactsWriter } from '../cases/case-facts-writer.js';
import type { OpenCase } from '../cases/open-case.js';
import { Problem } from '../common/problems/problem.js';
import { IdSource } from '../common/time/id-source.js';
import { Notices } from '../notices/notices.js';

type Pregnancy = Pick<HealthNeedFields, 'need' | 'bornOn' | 'born'>;

/** What a pregnancy and a birth mean for the facts of the case. A child is never a case of its own. */
@Injectable()
export class Births {
  constructor(
    private readonly facts: CaseFactsWriter,
    private readonly notices: Notices,
    private readonly ids: IdSource,
  ) {}

  /** @throws Problem 400 if what is born belongs to no pregnancy, or a birth is taken back */
  require(fields: Pregnancy, before?: Pregnancy): void {
    if (fields.bornOn !== undefined && fields.need !== 'pregnancy')
      throw new Problem('healthNeed.noPregnancy', 400, { pointer: '/bornOn' });
    if (before?.bornOn !== undefined && fields.bornOn === undefined)
      throw new Problem('healthNeed.bornAlready', 400, { pointer: '/bornOn' });
  }

  /** Brings the facts of the case in line with what has become of a need. */
  async follow(open: OpenCase, fields: Pregnancy, before?: Pregnancy): Promise<void> {
    if (fields.need !== 'pregnancy') return;
    const { bornOn, born = 1 } = fields;
    if (bornOn === undefined) {
      if (before?.need !== 'pregnancy') await this.facts.follow(open, () => ({ pregnant: 'yes' }));
    } else if (before?.bornOn === undefined) {
      await this.facts.follow(open, (facts) => ({ pregnant: 'no', children: withNewborn(facts, bornOn, born) }));
      await this.notices.record(open, this.ids.next(), 'birth', { date: bornOn, triggerKind: 'event' });
    } else if (before.bornOn !== bornOn) {
      const wrong = before.bornOn;
      await this.facts.follow(open, ({ children = [] }) => ({ children: children.map(redated(wrong, bornOn)) }));
    }
  }
}

function withNewborn({ children = [] }: CaseFacts, bornOn: string, born: number): readonly Child[] {
  const newborn: Child = { ageGroup: '0-2', whereabouts: 'with-client', since: bornOn };
  return [...children, ...Array.from({ length: born }, () => newborn)];
}

const redated =
  (wrong: string, right: string) =>
  (child: Child): Child =>
    child.ageGroup === '0-2' && child.since === wrong ? { ...child, since: right } : child;
