import { checkWords, publicKeyOf, wipe } from '@geleit/vault';
import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Can } from '../access/can.decorator.js';
import { cookieSecretOf } from '../access/session-cookie.js';
import { SessionsService } from '../access/sessions.service.js';
import { Problem } from '../common/problems/problem.js';

@Controller('me/check-words')
export class CheckWordsController {
  constructor(private readonly sessions: SessionsService) {}

  /**
   * The four words a new member reads to her lead, until she is confirmed. They are made from the private key that this
   * session opened: another public key put into the database would not change them, and the comparison would fail.
   */
  @Get()
  @Can('read', 'me')
  async read(@Req() request: FastifyRequest): Promise<{ checkWords: string[] }> {
    const cookieSecret = cookieSecretOf(request);
    if (!cookieSecret) throw new Problem('session.missing', 401);
    const privateKey = await this.sessions.openPrivateKey(cookieSecret);
    try {
      return { checkWords: checkWords(publicKeyOf(privateKey)) };
    } finally {
      wipe(privateKey);
    }
  }
}
