import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.js';
import { UsersModule } from '../users/users.module.js';
import { FoundingService } from './founding.service.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsService } from './organisations.service.js';

@Module({
  imports: [KeysModule, UsersModule],
  controllers: [OrganisationsController],
  providers: [OrganisationsService, FoundingService],
})
export class OrganisationsModule {}
