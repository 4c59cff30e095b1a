import type { RiskAssessmentFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { CaseFactsWriter } from '../cases/case-facts-writer.js';
import type { OpenCase } from '../cases/open-case.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { isReviewAfter, type RiskAssessmentBody, type RiskAssessmentChange } from './dto/risk-assessment.dto.js';
import { riskAssessments } from './risk-assessment-kind.js';
import type { RiskAssessmentView } from './risk-assessment-view.js';

/** How dangerous it is for a client, over time. */
@Injectable()
export class RiskAssessmentsService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly facts: CaseFactsWriter,
  ) {}

  @Transactional()
  async record(caseId: string, id: string, body: RiskAssessmentBody): Promise<Created<RiskAssessmentView>> {
    const open = await this.keeping.openToCreate(caseId, riskAssessments);
    const fields = statedFields<RiskAssessmentFields>(body);
    const { created, ...made } = await this.keeping.create(open, riskAssessments, id, { body, fields });
    if (created) await this.followNewest(open);
    return new Created(created, await this.keeping.view(open, riskAssessments, made));
  }

  read(caseId: string, id: string): Promise<RiskAssessmentView> {
    return this.keeping.read(riskAssessments, caseId, id);
  }

  list(caseId: string, query: PageQuery): Promise<Page<RiskAssessmentView>> {
    return this.keeping.list(riskAssessments, caseId, query);
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: RiskAssessmentChange): Promise<RiskAssessmentView> {
    const changing = await this.keeping.openToChange(riskAssessments, caseId, id, version);
    const fields = this.keeping.merged(riskAssessments, changing.before, change);
    if (!isReviewAfter(fields.assessedOn, fields.reviewOn))
      throw new Problem('request.invalid', 400, { errors: [{ pointer: '/reviewOn', code: 'before' }] });
    const changed = await this.keeping.change(changing, riskAssessments, { fields, named: change });
    await this.followNewest(changing.open);
    return this.keeping.view(changing.open, riskAssessments, changed);
  }

  /** The newest assessment is what lists, filters and the head of the case show. */
  private async followNewest(open: OpenCase): Promise<void> {
    const [newest] = (await this.keeping.all(open, riskAssessments)).sort((a, b) => riskAssessments.order(a, b));
    if (!newest) return;
    const { level: riskLevel, reviewOn: riskReviewOn = null } = newest.fields;
    await this.facts.follow(open, () => ({ riskLevel, riskReviewOn }));
  }
}
