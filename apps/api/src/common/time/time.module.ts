import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { IdSource } from './id-source.js';

@Global()
@Module({ providers: [Clock, IdSource], exports: [Clock, IdSource] })
export class TimeModule {}
