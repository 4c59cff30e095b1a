import type { ComputedFrom } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { RequestContext } from '../common/context/request-context.js';
import { statedFields } from '../common/records/merged-fields.js';
import { CentreLand } from '../deadlines/computation/centre-land.js';
import { compute } from '../deadlines/computation/compute.js';
import { requireRule, RuleBook } from '../deadlines/computation/rule-book.js';
import { type DeadlinePreview, deadlinePreview } from './deadline-preview.js';
import type { DeadlinePreviewBody } from './dto/deadline-preview.dto.js';

@Injectable()
export class DeadlinePreviews {
  constructor(
    private readonly rules: RuleBook,
    private readonly centreLand: CentreLand,
    private readonly context: RequestContext,
  ) {}

  /** Computes without storing anything. It tells nothing of a client, so nobody's reading is put on record. */
  @Transactional()
  async preview(body: DeadlinePreviewBody): Promise<DeadlinePreview> {
    const rules = await this.rules.open();
    const rule = requireRule(rules, body.rule);
    const land = body.land ?? rules.landOf(rule.id) ?? (await this.centreLand.read());
    const computed = compute(rule, inputOf(body, land));
    return deadlinePreview(rule, computed, body.instruction?.land ?? land ?? '', this.context.language);
  }
}

function inputOf(body: DeadlinePreviewBody, land: string | undefined): ComputedFrom {
  const { trigger, appliedOn, evidence, instruction, missingInstruction } = body;
  return statedFields<ComputedFrom>({
    trigger: statedFields(trigger),
    land,
    appliedOn,
    evidence,
    instruction: instruction && statedFields(instruction),
    missingInstruction,
  });
}
