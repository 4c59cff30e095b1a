import type { Code } from '@geleit/domain';
import { OmitType, PartialType } from '@nestjs/swagger';
import { Choice, CodeOf, Id, Part, rule, Text, YesNo } from '../../common/validation/field.js';
import type { CaseState } from '../case-file.entity.js';
import { CaseFactsBody } from './case-facts.dto.js';

export class CaseNarrativeBody {
  @Text({ max: 20_000, optional: true, description: 'free text; without names and file numbers' })
  summary?: string;
}

export class CaseIdentityBody {
  @Text({ max: 200, optional: true })
  alias?: string;

  @Text({ max: 2000, optional: true })
  safeContact?: string;
}

export class CaseBody {
  @Choice(['anonymous', 'safe-contact'])
  kind!: 'anonymous' | 'safe-contact';

  @Text({
    max: 40,
    min: 2,
    optional: 'not-null',
    description: 'case code; without one a pronounceable code is assigned',
  })
  @rule('text', (value) => typeof value !== 'string' || /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(value))
  code?: string;

  @Choice(['contact', 'clearing', 'active', 'dormant'], { optional: 'not-null' })
  state?: CaseState;

  @Id({ optional: true })
  responsibleId?: string;

  @Id({ optional: true, description: 'the contact it is made of; used up once' })
  contactId?: string;

  @Part(() => CaseFactsBody, { optional: true })
  facts?: CaseFactsBody;

  @Part(() => CaseNarrativeBody, { optional: true })
  narrative?: CaseNarrativeBody;

  @Part(() => CaseIdentityBody, { optional: true })
  identity?: CaseIdentityBody;
}

class CaseWithoutContact extends OmitType(CaseBody, ['contactId']) {}

/** A change names only what changes; `null` takes a statement back. */
export class CaseChange extends PartialType(CaseWithoutContact, { skipNullProperties: false }) {
  @Choice(['contact', 'clearing', 'active', 'dormant', 'closed'], { optional: 'not-null' })
  declare state?: CaseState;

  @CodeOf('closingReason', { optional: true })
  closingReason?: Code<'closingReason'>;

  @YesNo({ optional: 'not-null', description: 'closes the case though tasks or legal deadlines are open' })
  openWorkConfirmed?: boolean;

  @YesNo({ optional: true, description: 'only the responsible worker and leads may open it; set by leads' })
  restricted?: boolean;
}
