import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Can } from '../../access/can.decorator.js';
import { CentreReminderBody, ErratumBody, YearBody, YearParam } from '../dto/year.dto.js';
import { CentreReminders } from './centre-reminders.js';
import { FreezeRequests } from './freeze-requests.js';
import type { StatisticsErratum, StatisticsYear, YearReadiness } from './year-view.js';
import { YearsService } from './years.service.js';

export interface StatisticsYears {
  data: StatisticsYear[];
  total: number;
}

@Controller('statistics/years')
export class YearsController {
  constructor(
    private readonly years: YearsService,
    private readonly freezes: FreezeRequests,
    private readonly reminders: CentreReminders,
  ) {}

  /** Every year and how far it is, the newest first. */
  @Get()
  @Can('list', 'statisticsYear')
  async list(): Promise<StatisticsYears> {
    const data = await this.years.list();
    return { data, total: data.length };
  }

  /** Opens a year: its key pair is drawn, its list of countries fixed. */
  @Post()
  @Can('create', 'statisticsYear')
  open(@Body() body: YearBody): Promise<StatisticsYear> {
    return this.years.open(body);
  }

  /** The year is over: centres complete their cases and say when they have finished. */
  @Post(':year/collection')
  @HttpCode(200)
  @Can('change', 'statisticsYear')
  collect(@Param() { year }: YearParam): Promise<StatisticsYear> {
    return this.years.collect(year);
  }

  /** Which centres have finished, and whether that suffices; no number that moves with a single record. */
  @Get(':year/readiness')
  @Can('read', 'statisticsYear')
  readiness(@Param() { year }: YearParam): Promise<YearReadiness> {
    return this.years.readinessOf(year);
  }

  /** Reminds centres that have not finished, without content. */
  @Post(':year/reminders')
  @HttpCode(200)
  @Can('remind', 'statisticsYear')
  remind(@Param() { year }: YearParam, @Body() body: CentreReminderBody): Promise<{ reminded: number }> {
    return this.reminders.send(year, body.organisationIds);
  }

  /** Freezes the year, for ever: asked for by one (202), done by another person (200). */
  @Post(':year/freeze')
  @Can('freeze', 'statisticsYear')
  async freeze(@Param() { year }: YearParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<StatisticsYear> {
    const { isFrozen, view } = await this.freezes.freeze(year);
    void reply.status(isFrozen ? 200 : 202);
    return view;
  }

  /** Takes back what the first of two has asked for. */
  @Delete(':year/freeze')
  @HttpCode(204)
  @Can('freeze', 'statisticsYear')
  takeBack(@Param() { year }: YearParam): Promise<void> {
    return this.freezes.takeBack(year);
  }

  /** Words about a frozen year; its numbers stay as they are. */
  @Post(':year/errata')
  @Can('change', 'statisticsYear')
  addErratum(@Param() { year }: YearParam, @Body() { text }: ErratumBody): Promise<StatisticsErratum> {
    return this.years.addErratum(year, text);
  }
}
