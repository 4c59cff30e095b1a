import { Body, Controller, Get, HttpCode, Post, Query, UseInterceptors } from '@nestjs/common';
import { Can } from '../../access/can.decorator.js';
import { Produces } from '../../common/http/produces.js';
import { SeriesQuery, TableBody, YearQuery } from '../dto/table.dto.js';
import { TableFileInterceptor } from '../files/table-file.interceptor.js';
import type { StatisticsSeries } from './series-view.js';
import type { StatisticsTable } from './table-view.js';
import { type StatisticsDimensions, TablesService } from './tables.service.js';

@Controller('statistics')
export class TablesController {
  constructor(private readonly tables: TablesService) {}

  /** What may be asked of a frozen year; without a year, of the newest. */
  @Get('dimensions')
  @Can('read', 'statistics')
  dimensions(@Query() { year }: YearQuery): Promise<StatisticsDimensions> {
    return this.tables.dimensions(year);
  }

  /** A table of a frozen year: JSON, or a file of the same numbers as `Accept` says (CSV, XLSX, PDF). */
  @Post('tables')
  @HttpCode(200)
  @Can('read', 'statistics')
  @Produces('text/csv')
  @UseInterceptors(TableFileInterceptor)
  table(@Body() body: TableBody): Promise<StatisticsTable> {
    return this.tables.table(body);
  }

  /** One question over all frozen years, side by side. */
  @Get('series')
  @Can('read', 'statistics')
  series(@Query() { dimension }: SeriesQuery): Promise<StatisticsSeries> {
    return this.tables.series(dimension);
  }
}
