import { createSecretKey } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { Configuration } from '../common/config/configuration.js';
import { AuthController } from './auth.controller.js';
import { LoginService } from './login.service.js';
import { LoginThrottle } from './login-throttle.js';
import { MeController } from './me.controller.js';
import { PasswordGate } from './password-gate.js';
import { sessionLimits } from './session-limits.js';
import { SessionsService } from './sessions.service.js';

@Global()
@Module({
  imports: [
    JwtModule.registerAsync({
      inject: [Configuration],
      useFactory: ({ serverSecret }: Configuration) => ({
        // A KeyObject is parsed once; a text would be parsed for every request.
        secret: createSecretKey(serverSecret.purpose('tokens')) as unknown as Buffer,
        signOptions: { algorithm: 'HS256', expiresIn: sessionLimits.tokenSeconds },
      }),
    }),
  ],
  controllers: [AuthController, MeController],
  providers: [SessionsService, LoginService, LoginThrottle, PasswordGate],
  exports: [SessionsService, LoginService, LoginThrottle, PasswordGate, JwtModule],
})
export class AccessModule {}
