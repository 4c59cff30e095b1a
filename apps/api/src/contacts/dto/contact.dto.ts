import type { Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { CodeOf, CodesOf, Part, PlainDate, Text, WholeNumber, YesNo } from '../../common/validation/field.js';

/** A contact that is counted; most never become a case. */
export class ContactBody {
  @PlainDate({ notInFuture: true })
  occurredOn!: string;

  @CodeOf('channel')
  channel!: Code<'channel'>;

  @CodeOf('contactTopic')
  topic!: Code<'contactTopic'>;

  @CodeOf('language', { optional: true })
  language?: Code<'language'>;

  @WholeNumber({ min: 0, max: 1440, optional: true })
  minutes?: number;

  @CodeOf('referralSource', { optional: true })
  referralSource?: Code<'referralSource'>;

  @Text({ max: 2000, optional: true, description: 'free text; without names and telephone numbers' })
  note?: string;
}

/** A correction names only what changes; `null` takes a statement back. */
export class ContactChange extends PartialType(ContactBody) {}

export class ContactFilter {
  @WholeNumber({ min: 1900, max: 2100, optional: true }) year?: number;
  @CodesOf('channel', { optional: true }) channel?: string[];
  @CodesOf('contactTopic', { optional: true }) topic?: string[];
  @CodesOf('language', { optional: true }) language?: string[];
  @YesNo({ optional: true, description: 'whether a case was made of it' }) usedUp?: boolean;
}

export class ContactSearch {
  @Part(() => ContactFilter, { optional: 'not-null' })
  filter?: ContactFilter;

  @WholeNumber({ min: 1, max: 1_000_000, optional: 'not-null' })
  page = 1;

  @WholeNumber({ min: 1, max: 100, optional: 'not-null' })
  perPage = 25;
}
