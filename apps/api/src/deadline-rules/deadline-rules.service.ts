import { deadlineRules, lands } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { RuleBook } from '../deadlines/computation/rule-book.js';
import { deadlineRuleView, type DeadlineRuleView } from './rule-view.js';

export interface RuleList {
  data: DeadlineRuleView[];
  lands: { code: string; parent: string | null; de: string; en: string }[];
}

@Injectable()
export class DeadlineRulesService {
  constructor(private readonly rules: RuleBook) {}

  @Transactional()
  async list(): Promise<RuleList> {
    const book = await this.rules.open();
    return {
      data: deadlineRules.map((rule) => deadlineRuleView(rule, book.isProposed(rule.id))),
      lands: lands.map(({ code, parent = null, de, en }) => ({ code, parent, de, en })),
    };
  }
}
