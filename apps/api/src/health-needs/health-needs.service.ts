import type { HealthNeedFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Created } from '../common/http/created.js';
import { statedFields } from '../common/records/merged-fields.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { Births } from './births.js';
import type { HealthNeedBody, HealthNeedChange } from './dto/health-need.dto.js';
import { healthNeeds } from './health-need-kind.js';
import type { HealthNeedView } from './health-need-view.js';

/** What a client needs for her health, and what became of it. */
@Injectable()
export class HealthNeedsService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly births: Births,
  ) {}

  @Transactional()
  async record(caseId: string, id: string, body: HealthNeedBody): Promise<Created<HealthNeedView>> {
    const open = await this.keeping.openToCreate(caseId, healthNeeds);
    const fields = statedFields<HealthNeedFields>(body);
    this.births.require(fields);
    const { created, ...made } = await this.keeping.create(open, healthNeeds, id, { body, fields });
    if (created) await this.births.follow(open, fields);
    return new Created(created, await this.keeping.view(open, healthNeeds, made));
  }

  read(caseId: string, id: string): Promise<HealthNeedView> {
    return this.keeping.read(healthNeeds, caseId, id);
  }

  list(caseId: string, query: PageQuery): Promise<Page<HealthNeedView>> {
    return this.keeping.list(healthNeeds, caseId, query);
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: HealthNeedChange): Promise<HealthNeedView> {
    const changing = await this.keeping.openToChange(healthNeeds, caseId, id, version);
    const { open, before } = changing;
    const fields = this.keeping.merged(healthNeeds, before, change);
    this.births.require(fields, before.fields);
    const changed = await this.keeping.change(changing, healthNeeds, { fields, named: change });
    await this.births.follow(open, fields, before.fields);
    return this.keeping.view(open, healthNeeds, changed);
  }
}
