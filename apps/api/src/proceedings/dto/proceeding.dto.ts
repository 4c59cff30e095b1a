import type { Code } from '@geleit/domain';
import { OmitType, PartialType } from '@nestjs/swagger';
import { CodeOf, CodesOf, Part, PlainDate, Text } from '../../common/validation/field.js';
import { CaseEventBody } from '../../events/dto/case-event.dto.js';
import { HearingBody, ProceedingStageBody } from './hearing.dto.js';

/** A decision that the proceeding brought, and how it was served. */
export class ProceedingNotice extends OmitType(CaseEventBody, ['note'] as const) {}

export class ProceedingBody {
  @CodeOf('proceedingKind')
  kind!: Code<'proceedingKind'>;

  @CodesOf('proceedingRole', { optional: true })
  roles?: Code<'proceedingRole'>[];

  @CodesOf('offence', { optional: true })
  offences?: Code<'offence'>[];

  @PlainDate({ optional: true })
  openedOn?: string;

  @CodeOf('yesNo', { optional: true, description: 'whether an investigation was opened' })
  investigation?: Code<'yesNo'>;

  @CodeOf('yesNo', { optional: true, description: 'whether there is a charge' })
  charge?: Code<'yesNo'>;

  @CodeOf('proceedingOutcome', { optional: true })
  outcome?: Code<'proceedingOutcome'>;

  @PlainDate({ optional: true })
  outcomeOn?: string;

  @Part(() => ProceedingStageBody, { optional: true, many: 60 })
  stages?: ProceedingStageBody[];

  @Part(() => HearingBody, { optional: true, many: 60 })
  hearings?: HearingBody[];

  @Text({ max: 300, optional: true, description: 'court or authority' })
  authority?: string;

  @Text({ max: 300, optional: true })
  lawyer?: string;

  @Text({ max: 200, optional: true, description: 'only for who may open what identifies the client' })
  fileNumber?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;

  @Part(() => ProceedingNotice, { optional: 'not-null', description: 'becomes an event, which proposes deadlines' })
  notice?: ProceedingNotice;
}

export class ProceedingChange extends PartialType(ProceedingBody) {}
