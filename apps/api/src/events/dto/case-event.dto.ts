import type { CaseEventFields, Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { Choice, CodeOf, PlainDate, rule, Text } from '../../common/validation/field.js';
import { DeadlineCircumstances, postedVia, triggerDays, triggerKinds } from '../../deadlines/dto/deadline-input.dto.js';

/** Something that happened legally: a notice, a judgment, a birth. It proposes deadlines and sets none. */
export class CaseEventBody extends DeadlineCircumstances {
  @CodeOf('eventKind')
  kind!: Code<'eventKind'>;

  @PlainDate({ ...triggerDays, description: 'day of service, of posting or of the event, as `triggerKind` says' })
  date!: string;

  @Choice(triggerKinds)
  triggerKind!: (typeof triggerKinds)[number];

  @Choice(postedVia, { optional: true, description: 'by letter, or handed to the facility' })
  via?: (typeof postedVia)[number];

  @PlainDate({ ...triggerDays, optional: true, description: 'proven later receipt' })
  @rule('before', (received, event) => isReceivedAfter((event as CaseEventBody).date, received))
  receivedOn?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

export class CaseEventCorrection extends PartialType(CaseEventBody) {}

export function isReceivedAfter(date: unknown, received: unknown): boolean {
  return typeof date !== 'string' || typeof received !== 'string' || date <= received;
}

/** What an event cannot be without, also after a correction. */
export const necessary = ['kind', 'date', 'triggerKind'] as const satisfies readonly (keyof CaseEventFields)[];
