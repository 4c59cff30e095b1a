import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/can.decorator.js';
import { Configuration } from '../common/config/configuration.js';
import { Problem } from '../common/problems/problem.js';
import { mayReadMetrics } from './may-read-metrics.js';
import { Metrics } from './metrics.js';

@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly configuration: Configuration,
  ) {}

  /** For Prometheus, from this machine or with the operator's token; to everybody else there is no such thing. */
  @Get()
  @Public()
  async read(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!mayReadMetrics(request, this.configuration.environment.metricsToken))
      throw new Problem('request.notFound', 404);
    void reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
