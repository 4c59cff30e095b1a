import { checkWords, wipe } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { refuseWeakPassword } from '../access/password/refuse-weak-password.js';
import { RequestContext } from '../common/context/request-context.js';
import { MemberKeys } from '../keys/member-keys.service.js';
import { JoiningService } from './joining.service.js';
import { LinkDoor } from './link-door.service.js';

export interface InvitationPreview {
  email: string;
  name: string;
  role: string;
  organisation: { name: string };
}

@Injectable()
export class AcceptanceService {
  constructor(
    private readonly door: LinkDoor,
    private readonly memberKeys: MemberKeys,
    private readonly joining: JoiningService,
    private readonly context: RequestContext,
  ) {}

  async preview(token: string): Promise<InvitationPreview> {
    const { member, role, organisation } = await this.door.open(token);
    return { email: member.email, name: member.name, role, organisation: { name: organisation.name } };
  }

  /**
   * Sets the password and draws the key pair of the person invited, of any role. Her account opens nothing yet: she
   * reads the four words to a lead (an administrator to another one), who confirms.
   */
  async accept(token: string, password: string): Promise<{ checkWords: string[] }> {
    const found = await this.door.open(token);
    refuseWeakPassword(password, found.member, '/password');
    const { stored, privateKey } = await this.memberKeys.draw(password, found);
    wipe(privateKey);
    const { userId: id, role, organisationId, state } = found;
    this.context.actAs({ id, role, organisationId, state, sessionId: '' });
    await this.joining.join(found, stored);
    return { checkWords: checkWords(stored.publicKey) };
  }
}
