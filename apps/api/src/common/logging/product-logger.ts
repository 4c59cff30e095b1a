import { Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

const framework = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestFactory', 'NestApplication']);

/** The framework's account of its own start is for debugging; at `info` stands what an operator wants to know. */
@Injectable()
export class ProductLogger extends Logger {
  override log(message: unknown, ...parameters: unknown[]): void {
    if (framework.has(String(parameters.at(-1)))) this.debug(message, ...parameters);
    else super.log(message, ...(parameters as never[]));
  }
}
