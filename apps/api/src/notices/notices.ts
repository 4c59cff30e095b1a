import type { Code } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import type { OpenCase } from '../cases/open-case.js';
import { Problem } from '../common/problems/problem.js';
import { EventsService } from '../events/events.service.js';
import type { NoticeBody } from './notice.dto.js';

/** Lets what is recorded of a benefit, a proceeding or a birth be the legal event that proposes deadlines. */
@Injectable()
export class Notices {
  constructor(private readonly events: EventsService) {}

  /**
   * @param eventId the id that the event gets, which the record that brought it keeps
   * @throws Problem 400 with pointers into `/notice`, if the deadlines cannot be computed from it
   */
  async record(open: OpenCase, eventId: string, kind: Code<'eventKind'>, notice: NoticeBody): Promise<void> {
    try {
      await this.events.record(open.id, eventId, { ...notice, kind });
    } catch (failure) {
      throw withinNotice(failure);
    }
  }
}

function withinNotice(failure: unknown): unknown {
  if (!(failure instanceof Problem) || !failure.details.errors) return failure;
  const errors = failure.details.errors.map((error) => ({ ...error, pointer: `/notice${error.pointer}` }));
  return new Problem(failure.code, failure.status, { ...failure.details, errors });
}
