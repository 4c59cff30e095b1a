import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import type { Role } from '@geleit/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Choice, CodesOf, Id, rule } from '../../common/validation/field.js';
import { PageQuery, SortBy, toList } from '../../common/validation/query-field.js';
import type { UserState } from '../user-account.entity.js';

const states: readonly UserState[] = ['invited', 'accepted', 'confirmed', 'suspended', 'removed'];

export class UserListQuery extends PageQuery {
  @SortBy(['name', 'role', 'state'])
  sort = 'name';

  /** Without it, everybody who has not been removed. */
  @Transform(toList)
  @IsOptional()
  @ApiProperty({ enum: states, isArray: true, required: false })
  @rule('choice', (value) => Array.isArray(value) && value.every((one) => states.includes(one as UserState)), {
    choices: states.join(', '),
  })
  state?: UserState[];

  @Transform(toList)
  @CodesOf('role', { optional: true })
  role?: Role[];

  @Id({ optional: true, description: 'for administrators, who see every organisation' })
  organisationId?: string;
}

export class UserChange {
  @Choice(['suspended', 'confirmed'], { description: '`suspended` ends the sessions at once, `confirmed` lifts it' })
  state!: 'suspended' | 'confirmed';
}

export class ConfirmationBody {
  @ApiProperty({ type: String, isArray: true, minItems: 4, maxItems: 4 })
  @rule('list', (value) => Array.isArray(value) && value.length === 4 && value.every(isShortText), { max: 4 })
  checkWords!: string[];
}

const isShortText = (value: unknown): boolean => typeof value === 'string' && value.length <= 40;
