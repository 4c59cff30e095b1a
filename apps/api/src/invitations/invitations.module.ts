import { Module } from '@nestjs/common';
import { KeysModule } from '../keys/keys.module.js';
import { UsersModule } from '../users/users.module.js';
import { AcceptanceService } from './acceptance.service.js';
import { InvitationLetters } from './invitation-letters.service.js';
import { InvitationRights } from './invitation-rights.service.js';
import { InvitationRows } from './invitation-rows.service.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { InvitedAccounts } from './invited-accounts.service.js';
import { JoiningService } from './joining.service.js';
import { LinkDoor } from './link-door.service.js';

@Module({
  imports: [KeysModule, UsersModule],
  controllers: [InvitationsController],
  providers: [
    InvitationsService,
    InvitationRows,
    InvitationRights,
    InvitationLetters,
    InvitedAccounts,
    AcceptanceService,
    JoiningService,
    LinkDoor,
  ],
})
export class InvitationsModule {}
