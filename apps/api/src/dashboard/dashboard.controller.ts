import { Controller, Get } from '@nestjs/common';
import { Can } from '../access/can.decorator.js';
import { type CaseworkerDashboard, CaseworkerDashboardService } from './caseworker-dashboard.service.js';
import { type CentreDashboard, CentreDashboardService } from './centre-dashboard.service.js';

@Controller('dashboard')
export class DashboardController {
  constructor(
    private readonly caseworker: CaseworkerDashboardService,
    private readonly centre: CentreDashboardService,
  ) {}

  @Get('caseworker')
  @Can('read', 'caseworkerDashboard')
  readCaseworker(): Promise<CaseworkerDashboard> {
    return this.caseworker.read();
  }

  @Get('centre')
  @Can('read', 'centreDashboard')
  readCentre(): Promise<CentreDashboard> {
    return this.centre.read();
  }
}
