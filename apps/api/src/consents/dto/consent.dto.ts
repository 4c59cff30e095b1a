import type { Code } from '@geleit/domain';
import { PartialType } from '@nestjs/swagger';
import { CodeOf, PlainDate, Text } from '../../common/validation/field.js';

/** What the client stated about one purpose on one day. */
export class ConsentBody {
  @CodeOf('consentPurpose')
  purpose!: Code<'consentPurpose'>;

  @CodeOf('consentState')
  state!: Code<'consentState'>;

  @PlainDate({ notInFuture: true, description: 'day on which it was stated' })
  on!: string;

  @CodeOf('language', { optional: true })
  language?: Code<'language'>;

  @CodeOf('consentEvidence', { optional: true })
  evidence?: Code<'consentEvidence'>;

  @CodeOf('partnerKind', { optional: true })
  recipientKind?: Code<'partnerKind'>;

  @Text({
    max: 300,
    min: 1,
    optional: true,
    requiredIf: (body) => (body as ConsentBody).purpose === 'disclosure',
    description: 'the body to which something may be passed on; mandatory for `disclosure`',
  })
  recipient?: string;

  @Text({ max: 20_000, optional: true })
  note?: string;
}

/** Corrects a statement; that the client thinks otherwise now is a statement of its own. */
export class ConsentChange extends PartialType(ConsentBody) {}
