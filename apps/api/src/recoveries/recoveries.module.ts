import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.js';
import { UsersModule } from '../users/users.module.js';
import { RecoveriesController } from './recoveries.controller.js';
import { RecoveriesService } from './recoveries.service.js';
import { RedemptionService } from './redemption.service.js';

@Module({
  imports: [KeysModule, UsersModule],
  controllers: [RecoveriesController],
  providers: [RecoveriesService, RedemptionService],
})
export class RecoveriesModule {}
