import { Body, Controller, HttpCode, Ip, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../common/problems/problem.js';
import { Can } from '../can.decorator.js';
import { cookieSecretOf } from '../session-cookie.js';
import { PasswordBody } from './dto/password.dto.js';
import { PasswordService } from './password.service.js';

@Controller('me/password')
export class PasswordController {
  constructor(private readonly passwords: PasswordService) {}

  @Post()
  @HttpCode(204)
  @Can('change', 'password')
  change(@Body() body: PasswordBody, @Req() request: FastifyRequest, @Ip() address: string): Promise<void> {
    const cookieSecret = cookieSecretOf(request);
    if (!cookieSecret) throw new Problem('session.missing', 401);
    return this.passwords.change(body, cookieSecret, address);
  }
}
