import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Can } from '../../access/can.decorator.js';
import { Produces } from '../../common/http/produces.js';
import { Tagged } from '../../common/http/tagged.js';
import { YearParam } from '../dto/year.dto.js';
import { type FileFormat, mediaTypes } from '../files/file-formats.js';
import { sendKept } from '../files/send-kept.js';
import type { HtcdsReport } from '../formats/htcds-report.js';
import type { StatisticsReport } from './report-view.js';
import { ReportsService } from './reports.service.js';

/** The report of a frozen year; it and its files are the same bytes for ever. */
@Controller('statistics/reports')
@Tagged()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** In chapters, with sentences made of its numbers and the method. */
  @Get(':year')
  @Can('read', 'statistics')
  read(@Param() { year }: YearParam): Promise<StatisticsReport> {
    return this.reports.read(year);
  }

  @Get(':year.json')
  @Can('read', 'statistics')
  json(@Param() { year }: YearParam): Promise<StatisticsReport> {
    return this.reports.read(year);
  }

  @Get(':year.csv')
  @Can('read', 'statistics')
  @Produces('text/csv')
  csv(@Param() { year }: YearParam, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.file(year, 'csv', request, reply);
  }

  @Get(':year.xlsx')
  @Can('read', 'statistics')
  @Produces('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  xlsx(@Param() { year }: YearParam, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.file(year, 'xlsx', request, reply);
  }

  @Get(':year.pdf')
  @Can('read', 'statistics')
  @Produces('application/pdf')
  pdf(@Param() { year }: YearParam, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.file(year, 'pdf', request, reply);
  }

  /** The totals in the names of HTCDS 2.0; no case in it. */
  @Get(':year/htcds.json')
  @Can('read', 'statistics')
  htcds(@Param() { year }: YearParam): Promise<HtcdsReport> {
    return this.reports.htcds(year);
  }

  /** Invented records in the manner of CTDC, drawn from the published tables alone. */
  @Get(':year/synthetic.csv')
  @Can('read', 'statistics')
  @Produces('text/csv')
  async synthetic(
    @Param() { year }: YearParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendKept(request, reply, await this.reports.synthetic(year), mediaTypes.csv);
  }

  private async file(year: number, format: FileFormat, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    sendKept(request, reply, await this.reports.file(year, format), mediaTypes[format]);
  }
}
