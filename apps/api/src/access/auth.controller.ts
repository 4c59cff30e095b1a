import { Body, Controller, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { proposePassword } from '@geleit/vault';
import { Configuration } from '../common/config/configuration.js';
import { Problem } from '../common/problems/problem.js';
import { Public } from './can.decorator.js';
import { demoLogins, type DemoLogins } from './demo-logins.js';
import { LoginBody } from './dto/login.dto.js';
import { LoginService } from './login.service.js';
import { refuseForeignOrigin } from './origin.js';
import { cookieSecretOf, giveCookie, takeCookie } from './session-cookie.js';
import { type LiveSession, SessionsService } from './sessions.service.js';

interface LoginView {
  accessToken: string;
  user: { id: string; name: string; role: string; organisation: LiveSession['organisation'] };
  demo: boolean;
}

@Controller('auth')
export class AuthController {
  constructor(
    private readonly logins: LoginService,
    private readonly sessions: SessionsService,
    private readonly configuration: Configuration,
  ) {}

  /** Begins a session: a token for the page and the cookie it belongs to. Every refusal looks and lasts the same. */
  @Post('login')
  @HttpCode(200)
  @Public()
  async login(
    @Body() body: LoginBody,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LoginView> {
    // Another site could otherwise log a browser into an account of its own, and read what is then written there.
    refuseForeignOrigin(request);
    const { cookieSecret, accessToken } = await this.logins.login(body.email, body.password, address);
    giveCookie(reply, cookieSecret, this.cookie);
    return this.view(cookieSecret, accessToken);
  }

  /** A new token for the session of the cookie, which stays as it is, so that tabs and lost answers end nothing. */
  @Post('refresh')
  @HttpCode(200)
  @Public()
  async refresh(@Req() request: FastifyRequest): Promise<LoginView> {
    refuseForeignOrigin(request);
    const cookieSecret = cookieSecretOf(request);
    const live = cookieSecret && (await this.sessions.read(cookieSecret));
    if (!cookieSecret || !live) throw new Problem('session.ended', 401);
    return this.view(cookieSecret, this.logins.tokenFor(live.id, live.userId));
  }

  /** Ends the session of the cookie and has the browser forget what it kept. */
  @Post('logout')
  @HttpCode(204)
  @Public()
  async logout(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    refuseForeignOrigin(request);
    const cookieSecret = cookieSecretOf(request);
    if (cookieSecret) await this.sessions.end(cookieSecret);
    takeCookie(reply, this.cookie);
    void reply.header('clear-site-data', '"cache", "cookies", "storage"');
  }

  /** Six words that make a good password. */
  @Post('password-proposal')
  @HttpCode(200)
  @Public()
  proposePassword(): { password: string } {
    return { password: proposePassword() };
  }

  /** The roles to look around with; only a demo database has them. */
  @Get('demo')
  @Public()
  demo(): DemoLogins {
    if (!this.configuration.isDemo) throw new Problem('request.notFound', 404);
    return demoLogins;
  }

  private get cookie(): { secure: boolean } {
    return { secure: !this.configuration.isDemo };
  }

  private async view(cookieSecret: Buffer, accessToken: string): Promise<LoginView> {
    const live = await this.sessions.read(cookieSecret);
    if (!live) throw new Problem('session.ended', 401);
    const { userId, member, organisation, role } = live;
    return {
      accessToken,
      user: { id: userId, name: member.name, role, organisation },
      demo: this.configuration.isDemo,
    };
  }
}
