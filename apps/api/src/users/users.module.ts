import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.js';
import { ConfirmationService } from './confirmation.service.js';
import { RemovalService } from './removal.service.js';
import { UserAccounts } from './user-accounts.service.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';
import { WaysIn } from './ways-in.service.js';

@Module({
  imports: [KeysModule],
  controllers: [UsersController],
  providers: [UsersService, ConfirmationService, RemovalService, UserAccounts, WaysIn],
  exports: [UserAccounts, WaysIn],
})
export class UsersModule {}
