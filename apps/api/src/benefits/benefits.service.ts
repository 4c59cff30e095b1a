import { type BenefitFields, sumsOf } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { IdSource } from '../common/time/id-source.js';
import type { PageQuery } from '../common/validation/query-field.js';
import { Notices } from '../notices/notices.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { benefits } from './benefit-kind.js';
import type { BenefitList, BenefitView } from './benefit-view.js';
import { type BenefitBody, type BenefitChange, isInOrder } from './dto/benefit.dto.js';

/** What a client lives on, and what she has claimed. */
@Injectable()
export class BenefitsService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly notices: Notices,
    private readonly ids: IdSource,
  ) {}

  @Transactional()
  async record(caseId: string, id: string, body: BenefitBody): Promise<Created<BenefitView>> {
    const open = await this.keeping.openToCreate(caseId, benefits);
    const { notice, ...stated } = body;
    const eventId = notice && this.ids.next();
    const fields = statedFields<BenefitFields>({ ...stated, eventId });
    const { created, ...made } = await this.keeping.create(open, benefits, id, { body, fields });
    if (created && notice && eventId) await this.notices.record(open, eventId, 'benefit-decision', notice);
    return new Created(created, await this.keeping.view(open, benefits, made));
  }

  read(caseId: string, id: string): Promise<BenefitView> {
    return this.keeping.read(benefits, caseId, id);
  }

  @Transactional()
  async list(caseId: string, query: PageQuery): Promise<BenefitList> {
    const { open, shown, all } = await this.keeping.page(benefits, caseId, query);
    const data = await this.keeping.views(open, benefits, shown);
    return { data, total: all.length, sums: [...sumsOf(all.map(({ fields }) => fields))] };
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: BenefitChange): Promise<BenefitView> {
    const changing = await this.keeping.openToChange(benefits, caseId, id, version);
    const { notice, ...stated } = change;
    const { eventId: before } = changing.before.fields;
    if (notice && before !== undefined) throw new Problem('benefit.noticeRecorded', 409, { pointer: '/notice' });
    const eventId = notice ? this.ids.next() : before;
    const fields = this.keeping.merged(benefits, changing.before, { ...stated, eventId });
    requireOrder(fields);
    const changed = await this.keeping.change(changing, benefits, { fields, named: change });
    if (notice && eventId) await this.notices.record(changing.open, eventId, 'benefit-decision', notice);
    return this.keeping.view(changing.open, benefits, changed);
  }
}

/** A change may name one end alone; the order is then checked against the stored one. */
function requireOrder({ claimedOn, decidedOn, from, until }: BenefitFields): void {
  const wrong = [!isInOrder(claimedOn, decidedOn) && '/decidedOn', !isInOrder(from, until) && '/until'];
  const errors = wrong.filter((pointer) => pointer !== false).map((pointer) => ({ pointer, code: 'before' }));
  if (errors.length > 0) throw new Problem('request.invalid', 400, { errors });
}
