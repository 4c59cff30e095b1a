import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../access/can.decorator.js';
import { IdParam } from '../common/http/id-param.js';
import { IfMatch } from '../common/http/precondition.guard.js';
import type { Page } from '../common/validation/query-field.js';
import type { RecoverySheetView } from '../keys/recovery-sheets.service.js';
import { ConfirmationService } from './confirmation.service.js';
import { ConfirmationBody, UserChange, UserListQuery } from './dto/user.dto.js';
import { RemovalService } from './removal.service.js';
import type { UserView } from './user-view.js';
import { UsersService } from './users.service.js';

@Controller('users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly confirmations: ConfirmationService,
    private readonly removals: RemovalService,
  ) {}

  @Get()
  @Can('list', 'user')
  list(@Query() query: UserListQuery): Promise<Page<UserView>> {
    return this.users.list(query);
  }

  @Get(':id')
  @Can('read', 'user')
  read(@Param() { id }: IdParam): Promise<UserView> {
    return this.users.read(id);
  }

  @Patch(':id')
  @Can('suspend', 'user')
  change(@Param() { id }: IdParam, @IfMatch() version: number, @Body() change: UserChange): Promise<UserView> {
    return this.users.change(id, version, change);
  }

  @Post(':id/confirmation')
  @HttpCode(200)
  @Can('confirm', 'user')
  confirm(@Param() { id }: IdParam, @Body() { checkWords }: ConfirmationBody): Promise<UserView> {
    return this.confirmations.confirm(id, checkWords);
  }

  /** 200 with a new recovery sheet when a lead leaves, else 204. */
  @Delete(':id')
  @Can('remove', 'user')
  async remove(
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ recoverySheet: RecoverySheetView } | undefined> {
    const recoverySheet = await this.removals.remove(id);
    void reply.status(recoverySheet ? 200 : 204);
    return recoverySheet && { recoverySheet };
  }
}
