import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { Configuration } from '../config/configuration.js';
import { logOptions } from './log-options.js';
import { ProductLogger } from './product-logger.js';

@Module({})
export class LoggingModule {
  /** @param logTo where lines go instead of the standard output, which is where operators collect them */
  static with({ environment: { logLevel } }: Configuration, logTo?: DestinationStream): DynamicModule {
    const options = logOptions(logLevel);
    return {
      module: LoggingModule,
      // No middleware: a logger of its own for every request costs a tenth of a small one. Whoever logs names the request.
      imports: [LoggerModule.forRoot({ pinoHttp: logTo ? [options, logTo] : options, forRoutes: [] })],
      providers: [ProductLogger],
    };
  }
}
