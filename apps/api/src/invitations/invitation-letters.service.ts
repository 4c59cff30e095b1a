import { Injectable } from '@nestjs/common';
import { Configuration } from '../common/config/configuration.js';
import { MailService } from '../mail/mail.service.js';
import { invitationMail } from './invitation.mail.js';
import { invitationLink } from './invitation-token.js';

/** Brings the link to the person invited, and to whoever invites: a mail may not arrive. */
@Injectable()
export class InvitationLetters {
  constructor(
    private readonly configuration: Configuration,
    private readonly mail: MailService,
  ) {}

  async send(email: string, token: string): Promise<string> {
    const { publicUrl, host, port } = this.configuration.environment;
    // Never built from the request: a forged Host header would send the token to a stranger.
    const link = invitationLink(publicUrl ?? `http://${host}:${port}`, token);
    await this.mail.send(invitationMail(email, link));
    return link;
  }
}
