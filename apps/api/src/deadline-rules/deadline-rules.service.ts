import { type DeadlineRuleBookFields, deadlineRuleOf, deadlineRules, lands } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../audit/audit.service.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { RuleBookStore } from './book/rule-book-store.js';
import type { DeadlineRuleChange, OwnRuleBody } from './dto/own-rule.dto.js';
import { withChangedRule, withOwnRule } from './own-rules.js';
import { type DeadlineRuleView, legalRuleView, ownRuleView } from './rule-view.js';

export interface RuleList {
  data: DeadlineRuleView[];
  lands: { code: string; parent: string | null; de: string; en: string }[];
}

/** The rules as this centre uses them. They tell nothing of a client, so only what a lead decides is on record. */
@Injectable()
export class DeadlineRulesService {
  constructor(
    private readonly store: RuleBookStore,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async list(): Promise<RuleList> {
    const book = await this.store.read();
    return {
      data: [
        ...deadlineRules.map((rule) => legalRuleView(rule, book.settings[rule.id])),
        ...book.ownRules.map((own) => ownRuleView(own, book.wording[own.id])),
      ],
      lands: lands.map(({ code, parent = null, de, en }) => ({ code, parent, de, en })),
    };
  }

  @Transactional()
  async read(id: string): Promise<DeadlineRuleView> {
    return viewOf(await this.store.read(), id);
  }

  /** Makes an own rule once: the same request again finds the first result. */
  @Transactional()
  async create(id: string, body: OwnRuleBody): Promise<Created<DeadlineRuleView>> {
    const { isNew, book } = await this.store.write((before) => withOwnRule(before, id, body));
    if (isNew) await this.record('create', { recordId: id, fields: Object.keys(statedFields(body)) });
    return new Created(isNew, viewOf(book, id));
  }

  /** Changes an own rule, or whether events propose a legal one, whose arithmetic nobody can change. */
  @Transactional()
  async change(id: string, version: number, change: DeadlineRuleChange): Promise<DeadlineRuleView> {
    const isLegal = deadlineRuleOf(id) !== undefined;
    const { book } = await this.store.write((before) => ({
      book: isLegal ? withSetting(before, id, version, change) : withOwnChange(before, id, version, change),
    }));
    const fields = Object.keys(statedFields(change));
    await this.record('change', isLegal ? { fields } : { recordId: id, fields });
    return viewOf(book, id);
  }

  private async record(action: 'create' | 'change', what: { recordId?: string; fields: string[] }): Promise<void> {
    await this.audit.append({ action, subject: 'deadlineRule', ...what });
  }
}

function viewOf(book: DeadlineRuleBookFields, id: string): DeadlineRuleView {
  const legal = deadlineRuleOf(id);
  if (legal) return legalRuleView(legal, book.settings[id]);
  const own = book.ownRules.find((rule) => rule.id === id);
  if (!own) throw new Problem('record.notFound', 404);
  return ownRuleView(own, book.wording[id]);
}

function withSetting(
  book: DeadlineRuleBookFields,
  id: string,
  version: number,
  { proposed, ...arithmetic }: DeadlineRuleChange,
): DeadlineRuleBookFields {
  if (Object.keys(statedFields(arithmetic)).length > 0) throw new Problem('deadlineRule.legal', 409);
  const before = book.settings[id] ?? { proposed: true, version: 0 };
  requireVersion(book, id, before.version, version);
  const after = { proposed: proposed ?? before.proposed, version: version + 1 };
  return { ...book, settings: { ...book.settings, [id]: after } };
}

function withOwnChange(
  book: DeadlineRuleBookFields,
  id: string,
  version: number,
  change: DeadlineRuleChange,
): DeadlineRuleBookFields {
  const before = book.ownRules.find((rule) => rule.id === id);
  if (!before) throw new Problem('record.notFound', 404);
  requireVersion(book, id, before.version, version);
  return withChangedRule(book, before, change);
}

function requireVersion(book: DeadlineRuleBookFields, id: string, current: number, given: number): void {
  if (current !== given) throw new Problem('record.stale', 412, { extensions: { current: viewOf(book, id) } });
}
