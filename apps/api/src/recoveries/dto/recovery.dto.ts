import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, rule } from '../../common/validation/field.js';
import { PageQuery } from '../../common/validation/query-field.js';

export class RecoveryBody {
  @Id()
  organisationId!: string;
}

export class RedemptionBody {
  @ApiProperty({ type: String, isArray: true, minItems: 12, maxItems: 12 })
  @rule('list', (value) => Array.isArray(value) && value.length <= 24 && value.every(isShortText), { max: 12 })
  words!: string[];
}

const isShortText = (value: unknown): boolean => typeof value === 'string' && value.length <= 40;

export class RecoveryListQuery extends PageQuery {
  @Choice(['open', 'used', 'expired'], { optional: true })
  state?: 'open' | 'used' | 'expired';
}
