import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { JwtService } from '@nestjs/jwt';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../common/problems/problem.js';
import { ruleKey, type RouteRule } from './can.decorator.js';
import { cookieSecretOf } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';

export interface TokenPayload {
  sid: string;
  sub: string;
}

/** A request needs the token and the cookie, both of the same session; either alone opens nothing. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: JwtService,
    private readonly sessions: SessionsService,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<RouteRule | undefined>(ruleKey, execution.getHandler()) === 'public') return true;
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const sessionId = this.sessionOfToken(request);
    const cookieSecret = cookieSecretOf(request);
    if (!sessionId || !cookieSecret) throw new Problem('session.missing', 401);
    // What a page asks for by itself does not keep an abandoned session alive.
    const isVisit = request.headers['x-geleit-background'] !== '1';
    await this.sessions.resume(cookieSecret, sessionId, isVisit);
    return true;
  }

  private sessionOfToken(request: FastifyRequest): string | undefined {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token) return undefined;
    try {
      return this.tokens.verify<TokenPayload>(token, { algorithms: ['HS256'] }).sid;
    } catch {
      return undefined;
    }
  }
}
