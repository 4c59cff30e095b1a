import { permissionsOf } from '@geleit/domain';
import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Configuration } from '../common/config/configuration.js';
import { Problem } from '../common/problems/problem.js';
import { Clock } from '../common/time/clock.js';
import { Can } from './can.decorator.js';
import { sessionLimits } from './session-limits.js';
import { cookieSecretOf } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';

@Controller('me')
export class MeController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /** Who is logged in, and what she may do: menus and buttons follow from the same matrix as the guards. */
  @Get()
  @Can('read', 'me')
  async read(@Req() request: FastifyRequest) {
    const cookieSecret = cookieSecretOf(request);
    const live = cookieSecret && (await this.sessions.read(cookieSecret));
    if (!live) throw new Problem('session.ended', 401);
    return {
      id: live.userId,
      name: live.member.name,
      email: live.member.email,
      role: live.role,
      organisation: live.organisation,
      permissions: permissionsOf(live.role),
      confirmed: live.state === 'confirmed',
      demo: this.configuration.isDemo,
      now: this.clock.now().toISOString(),
      idleSeconds: sessionLimits.idleSeconds,
      sessionEndsAt: live.endsAt.toISOString(),
    };
  }
}
