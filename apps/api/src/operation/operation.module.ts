import { Module } from '@nestjs/common';
import { UnchainedTail } from '../audit/chain/unchained-tail.js';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { MetricsController } from './metrics.controller.js';
import { Readiness } from './readiness.service.js';

@Module({ controllers: [HealthController, MetricsController], providers: [Readiness, Metrics, UnchainedTail] })
export class OperationModule {}
