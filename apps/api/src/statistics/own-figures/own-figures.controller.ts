import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Can } from '../../access/can.decorator.js';
import { OwnFiguresBody, YearQuery } from '../dto/table.dto.js';
import { type OwnFigures, OwnFiguresService, type OwnFiguresTable } from './own-figures.service.js';

/** Exact figures of the own centre, not for publication. */
@Controller('statistics/own-figures')
export class OwnFiguresController {
  constructor(private readonly figures: OwnFiguresService) {}

  /** What may be asked; without a year, of the newest one with counselling. */
  @Get()
  @Can('read', 'ownFigures')
  read(@Query() { year }: YearQuery): Promise<OwnFigures> {
    return this.figures.read(year);
  }

  /** A table of one question or two, counted now. */
  @Post()
  @HttpCode(200)
  @Can('read', 'ownFigures')
  table(@Body() body: OwnFiguresBody): Promise<OwnFiguresTable> {
    return this.figures.table(body);
  }
}
