import { Module } from '@nestjs/common';
import { KeysModule } from '../../keys/keys.module.js';
import { UsersModule } from '../../users/users.module.js';
import { KeyReplacement } from './key-replacement.service.js';
import { PasswordCheck } from './password-check.service.js';
import { PasswordController } from './password.controller.js';
import { PasswordService } from './password.service.js';

@Module({
  imports: [KeysModule, UsersModule],
  controllers: [PasswordController],
  providers: [PasswordService, PasswordCheck, KeyReplacement],
})
export class PasswordModule {}
