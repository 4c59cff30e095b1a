import { brokenConsent, type ConsentFields, type ConsentStatement, labelOf } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { RequestContext } from '../common/context/request-context.js';
import { Created } from '../common/http/created.js';
import { Problem } from '../common/problems/problem.js';
import { statedFields } from '../common/records/merged-fields.js';
import { Clock } from '../common/time/clock.js';
import type { PageQuery } from '../common/validation/query-field.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import { ReleaseWithdrawal } from '../statistics/releases/release-withdrawal.js';
import { consents } from './consent-kind.js';
import { type ConsentList, type ConsentView, statementOf } from './consent-view.js';
import type { ConsentBody, ConsentChange } from './dto/consent.dto.js';
import { standingOf } from './standing-of.js';

/** The statements of a client about what may be done with what she tells. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly releases: ReleaseWithdrawal,
  ) {}

  @Transactional()
  async record(caseId: string, id: string, body: ConsentBody): Promise<Created<ConsentView>> {
    const open = await this.keeping.openToCreate(caseId, consents);
    const fields = statedFields<ConsentFields>(body);
    const check = async (): Promise<void> => {
      const statements = (await this.keeping.all(open, consents)).map(statementOf);
      this.requireHistory(fields, [...statements, { ...fields, recordedAt: this.clock.now().toISOString() }]);
    };
    const { created, ...made } = await this.keeping.create(open, consents, id, { body, fields, check });
    if (created && fields.purpose === 'statistics') await this.releases.afterConsent(caseId);
    return new Created(created, await this.keeping.view(open, consents, made));
  }

  read(caseId: string, id: string): Promise<ConsentView> {
    return this.keeping.read(consents, caseId, id);
  }

  @Transactional()
  async list(caseId: string, query: PageQuery): Promise<ConsentList> {
    const { open, shown, all } = await this.keeping.page(consents, caseId, query);
    const data = await this.keeping.views(open, consents, shown);
    return { data, total: all.length, standing: standingOf(all) };
  }

  @Transactional()
  async change(caseId: string, id: string, version: number, change: ConsentChange): Promise<ConsentView> {
    const changing = await this.keeping.openToChange(consents, caseId, id, version);
    const { open, before } = changing;
    const fields = this.keeping.merged(consents, before, change);
    if (fields.purpose === 'disclosure' && fields.recipient === undefined)
      throw new Problem('request.invalid', 400, { errors: [{ pointer: '/recipient', code: 'required' }] });
    const statements = (await this.keeping.all(open, consents)).map((one) =>
      statementOf(one.row.id === id ? { ...one, fields } : one),
    );
    this.requireHistory(fields, statements);
    // A statement moved to another purpose leaves its former history, which must hold without it.
    this.requireHistory(before.fields, statements);
    const changed = await this.keeping.change(changing, consents, { fields, named: change });
    if ([before.fields.purpose, fields.purpose].includes('statistics')) await this.releases.afterConsent(caseId);
    return this.keeping.view(open, consents, changed);
  }

  private requireHistory({ purpose, recipient }: ConsentFields, statements: readonly ConsentStatement[]): void {
    const broken = brokenConsent(purpose, statements, recipient);
    if (!broken) return;
    const { language } = this.context;
    const params = {
      from: labelOf('consentState', broken.from, language),
      to: labelOf('consentState', broken.to, language),
    };
    throw new Problem('consent.stateForbidden', 409, { pointer: '/state', params });
  }
}
