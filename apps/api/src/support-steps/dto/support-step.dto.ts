import { type Code, isCodePair } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import {
  CodeOf,
  CodesOf,
  Ids,
  Part,
  PlainDate,
  rule,
  Text,
  WholeNumber,
  YesNo,
} from '../../common/validation/field.js';

export class SupportStepBody {
  @PlainDate({ notInFuture: true })
  occurredOn!: string;

  @CodeOf('supportArea')
  area!: Code<'supportArea'>;

  @CodeOf('supportKind')
  @rule('kindOfArea', (kind, step) => isKindOfArea(kind, step as SupportStepBody))
  kind!: Code<'supportKind'>;

  @WholeNumber({ min: 0, max: 1440 })
  minutes!: number;

  @CodeOf('channel')
  channel!: Code<'channel'>;

  @CodesOf('partnerKind', { optional: true })
  withWhom?: Code<'partnerKind'>[];

  @YesNo({ optional: true })
  interpreter?: boolean;

  @CodeOf('language', { optional: true })
  language?: Code<'language'>;

  @CodeOf('stepOutcome', { optional: true })
  outcome?: Code<'stepOutcome'>;

  @Text({ max: 20_000, optional: true, description: 'free text; without names and file numbers' })
  note?: string;
}

/** A correction names only what changes; `null` takes a statement back. */
export class SupportStepCorrection extends PartialType(SupportStepBody) {}

/** A correction may name the kind alone; the pair is then checked against the stored area. */
function isKindOfArea(kind: unknown, { area }: SupportStepBody): boolean {
  if (typeof kind !== 'string' || typeof area !== 'string') return true;
  return isCodePair('supportKind', area, kind);
}

export class SupportStepFilter {
  @CodesOf('supportArea', { optional: true }) area?: string[];
  @PlainDate({ optional: true }) occurredFrom?: string;
  @PlainDate({ optional: true }) occurredUntil?: string;
  @Ids({ description: 'who logged the step' }) responsible?: string[];
}

export class SupportStepSearch {
  @Part(() => SupportStepFilter, { optional: 'not-null' })
  filter?: SupportStepFilter;

  @WholeNumber({ min: 1, max: 1_000_000, optional: 'not-null' })
  page = 1;

  @WholeNumber({ min: 1, max: 100, optional: 'not-null' })
  perPage = 25;
}
