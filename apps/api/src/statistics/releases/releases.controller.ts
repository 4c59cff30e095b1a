import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Can } from '../../access/can.decorator.js';
import { Created } from '../../common/http/created.js';
import { CaseParam } from '../../common/http/id-param.js';
import { BatchReleaseBody, ReleaseBody } from '../dto/release.dto.js';
import { YearQuery } from '../dto/table.dto.js';
import { YearParam } from '../dto/year.dto.js';
import { CaseReleasesService } from './case-releases.service.js';
import { CentreReleasesService } from './centre-releases.service.js';
import type { CaseReleaseView, CentreReleases, GivenRelease, ReleaseOutcome } from './release-view.js';

@Controller('cases/:caseId/release')
export class CaseReleaseController {
  constructor(private readonly releases: CaseReleasesService) {}

  /** What leaves of the case for each year of work, in words, and what stands against it. */
  @Get()
  @Can('read', 'release')
  read(@Param() { caseId }: CaseParam): Promise<CaseReleaseView> {
    return this.releases.read(caseId);
  }

  /** Releases the case as it is now: 201, or 200 if that replaces an earlier release of the year. */
  @Put()
  @Can('record', 'release')
  async release(@Param() { caseId }: CaseParam, @Body() { year }: ReleaseBody): Promise<Created<GivenRelease>> {
    const { isNew, view } = await this.releases.release(caseId, year);
    return new Created(isNew, { ...view, version: 1 });
  }

  /** Withdraws it: before the freeze the record is destroyed, afterwards nothing can be found any more (409). */
  @Delete()
  @HttpCode(204)
  @Can('withdraw', 'release')
  withdraw(@Param() { caseId }: CaseParam, @Query() { year }: YearQuery): Promise<void> {
    return this.releases.withdraw(caseId, year);
  }
}

export interface BatchReleased {
  released: number;
  data: ReleaseOutcome[];
}

/** The yearly batch of a centre. */
@Controller('releases')
export class CentreReleasesController {
  constructor(private readonly releases: CentreReleasesService) {}

  @Get()
  @Can('list', 'release')
  list(@Query() { year }: YearQuery): Promise<CentreReleases> {
    return this.releases.list(year);
  }

  /** Releases several cases for a year; names those that cannot be. */
  @Post()
  @HttpCode(200)
  @Can('record', 'release')
  async release(@Body() { year, caseIds }: BatchReleaseBody): Promise<BatchReleased> {
    const data = await this.releases.release(year, caseIds ?? []);
    return { released: data.filter(({ outcome }) => outcome !== 'refused').length, data };
  }

  /** The centre has finished the year. */
  @Post(':year/completion')
  @HttpCode(200)
  @Can('finish', 'release')
  finish(@Param() { year }: YearParam): Promise<{ year: number; finishedAt: string | null }> {
    return this.releases.finish(year, true);
  }

  /** … or has not, after all. */
  @Delete(':year/completion')
  @HttpCode(204)
  @Can('finish', 'release')
  async reopen(@Param() { year }: YearParam): Promise<void> {
    await this.releases.finish(year, false);
  }
}
