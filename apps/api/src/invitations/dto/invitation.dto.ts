import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import type { Role } from '@geleit/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Choice, Email, Id, rule, Text } from '../../common/validation/field.js';
import { PageQuery, SortBy, toList } from '../../common/validation/query-field.js';
import type { InvitationState } from '../invitation-view.js';

const roles: readonly Role[] = ['caseworker', 'lead', 'coordinator', 'administrator', 'auditor'];
const states: readonly InvitationState[] = ['open', 'accepted', 'withdrawn', 'expired'];

export class InvitationBody {
  @Email()
  email!: string;

  @Text({ max: 200, min: 1 })
  name!: string;

  @Choice(roles)
  role!: Role;

  @Id({ optional: true, description: 'without it, the own organisation' })
  organisationId?: string;
}

export class InvitationListQuery extends PageQuery {
  @SortBy(['expiresAt', 'name'])
  sort = '-expiresAt';

  @Transform(toList)
  @IsOptional()
  @ApiProperty({ enum: states, isArray: true, required: false })
  @rule('choice', (value) => Array.isArray(value) && value.every((one) => states.includes(one as InvitationState)), {
    choices: states.join(', '),
  })
  state?: InvitationState[];
}

export class TokenBody {
  @Text({ max: 200, description: 'what stands in the fragment of the link' })
  token!: string;
}

export class AcceptanceBody extends TokenBody {
  @Text({ max: 256, min: 1, description: 'at least 14 characters, or the proposal of six words' })
  password!: string;
}
