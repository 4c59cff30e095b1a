import type { ProceedingFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { Refusal } from '../audit/refusal.js';
import { CaseDoor } from '../cases/case-door.js';
import type { OpenCase } from '../cases/open-case.js';
import { Created } from '../common/http/created.js';
import { statedFields } from '../common/records/merged-fields.js';
import type { Page, PageQuery } from '../common/validation/query-field.js';
import { ConsentGate } from '../consents/consent-gate.js';
import { RecordKeeping } from '../record-keeping/record-keeping.js';
import type { ProceedingBody, ProceedingChange } from './dto/proceeding.dto.js';
import { ProceedingEvents } from './proceeding-events.js';
import { proceedings } from './proceeding-kind.js';
import type { ProceedingView } from './proceeding-view.js';
import { requirePlausible } from './require-plausible.js';

/** The proceedings in which a client has a part. */
@Injectable()
export class ProceedingsService {
  constructor(
    private readonly keeping: RecordKeeping,
    private readonly events: ProceedingEvents,
    private readonly door: CaseDoor,
    private readonly consents: ConsentGate,
  ) {}

  @Transactional()
  async record(caseId: string, id: string, body: ProceedingBody): Promise<Created<ProceedingView>> {
    const open = await this.keeping.openToCreate(caseId, proceedings);
    const { notice, ...stated } = body;
    const said = wholeFields(stated);
    const coming = this.events.coming(notice, said);
    const fields = statedFields<ProceedingFields>({ ...said, eventIds: idsOf(coming) });
    requirePlausible(fields);
    const check = (): Promise<void> => this.requireIdentity(open, body);
    const { created, ...made } = await this.keeping.create(open, proceedings, id, { body, fields, check });
    if (created) await this.events.write(open, coming);
    return new Created(created, await this.keeping.view(open, proceedings, made));
  }

  read(caseId: string, id: string): Promise<ProceedingView> {
    return this.keeping.read(proceedings, caseId, id);
  }

  list(caseId: string, query: PageQuery): Promise<Page<ProceedingView>> {
    return this.keeping.list(proceedings, caseId, query);
  }

  /** A file number that the change does not name stays as it is, unopened. */
  @Transactional()
  async change(caseId: string, id: string, version: number, change: ProceedingChange): Promise<ProceedingView> {
    const changing = await this.keeping.openToChange(proceedings, caseId, id, version);
    const { open, before } = changing;
    await this.requireIdentity(open, change);
    const { notice, ...stated } = change;
    const said = this.keeping.merged(proceedings, before, wholeFields(stated));
    requirePlausible(said);
    const coming = this.events.coming(notice, said, before.fields);
    const eventIds = idsOf(coming, before.fields.eventIds);
    const fields = statedFields<ProceedingFields>({ ...said, eventIds });
    const rewritesGuarded = change.fileNumber !== undefined;
    const changed = await this.keeping.change(changing, proceedings, { fields, named: change, rewritesGuarded });
    await this.events.write(open, coming);
    return this.keeping.view(open, proceedings, changed);
  }

  /** A file number leads to the client: who may not open what identifies her may not write it either. */
  private async requireIdentity(open: OpenCase, { fileNumber }: ProceedingChange): Promise<void> {
    if (fileNumber === undefined) return;
    if (!this.door.may('change', 'caseIdentity', open))
      throw new Refusal({ action: 'change', subject: 'caseIdentity', caseId: open.id });
    if (fileNumber) await this.consents.refuseAgainst(open, 'record');
  }
}

/** Stages and hearings without what they leave out. */
function wholeFields<Stated extends Partial<Pick<ProceedingBody, 'stages' | 'hearings'>>>(stated: Stated): Stated {
  const { stages, hearings } = stated;
  return {
    ...stated,
    ...(stages ? { stages: stages.map((stage) => statedFields(stage)) } : {}),
    ...(hearings ? { hearings: hearings.map((hearing) => statedFields(hearing)) } : {}),
  };
}

function idsOf(coming: readonly { id: string }[], before: readonly string[] = []): readonly string[] | undefined {
  const all = [...before, ...coming.map(({ id }) => id)];
  return all.length > 0 ? all : undefined;
}
