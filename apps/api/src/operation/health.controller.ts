import { Controller, Get } from '@nestjs/common';
import { Public } from '../access/can.decorator.js';
import { Readiness, type ReadinessCheck } from './readiness.service.js';

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers. Who restarts it on anything else asks here. */
  @Get('live')
  @Public()
  live(): { status: 'alive' } {
    return { status: 'alive' };
  }

  /** Requests may be sent here. 503 names the check that fails: `database`, `migrations`, `auditChain` or `reminders`. */
  @Get('ready')
  @Public()
  async ready(): Promise<{ status: 'ready'; checks: Record<ReadinessCheck, 'ok'> }> {
    return { status: 'ready', checks: await this.readiness.require() };
  }
}
