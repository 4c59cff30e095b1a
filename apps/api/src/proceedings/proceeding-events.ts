import type { Hearing, ProceedingFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { OpenCase } from '../cases/open-case.js';
import { Clock } from '../common/time/clock.js';
import { IdSource } from '../common/time/id-source.js';
import { Notices } from '../notices/notices.js';
import type { ProceedingNotice } from './dto/proceeding.dto.js';

/** A legal event about to be written. */
interface Coming {
  id: string;
  notice: ProceedingNotice;
}

/** What a proceeding brings is a legal event: a decision that was served, a hearing that is to come. */
@Injectable()
export class ProceedingEvents {
  constructor(
    private readonly notices: Notices,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** The events that these fields and this notice add to those before. A hearing of the past proposes nothing. */
  coming(notice: ProceedingNotice | undefined, fields: ProceedingFields, before?: ProceedingFields): Coming[] {
    const known = (before?.hearings ?? []).map(({ on }) => on);
    const days = new Set((fields.hearings ?? []).map(({ on }: Hearing) => on));
    const hearings = [...days]
      .filter((on) => on >= this.clock.today() && !known.includes(on))
      .map((date): ProceedingNotice => ({ kind: 'hearing', date, triggerKind: 'event' }));
    const served = notice === undefined ? [] : [notice];
    return [...served, ...hearings].map((one) => ({ id: this.ids.next(), notice: one }));
  }

  async write(open: OpenCase, coming: readonly Coming[]): Promise<void> {
    for (const { id, notice } of coming) {
      const { kind, ...served } = notice;
      await this.notices.record(open, id, kind, served);
    }
  }
}
