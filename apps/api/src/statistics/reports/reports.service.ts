import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../../audit/audit.service.js';
import { Configuration } from '../../common/config/configuration.js';
import { RequestContext } from '../../common/context/request-context.js';
import { type FileFormat, fileOf } from '../files/file-formats.js';
import { type KeptFile, KeptFiles } from '../files/kept-files.js';
import { htcdsReport, type HtcdsReport } from '../formats/htcds-report.js';
import { syntheticRecords } from '../formats/synthetic-records.js';
import type { FrozenYear } from '../tables/cube-store.js';
import { PublishedNumbers } from '../tables/published-numbers.js';
import { Errata } from '../years/errata.js';
import type { StatisticsErratum } from '../years/year-view.js';
import { reportContent } from './report-content.js';
import { reportOf } from './report-of.js';
import type { StatisticsReport } from './report-view.js';

export interface ReportFile extends KeptFile {
  name: string;
}

@Injectable()
export class ReportsService {
  constructor(
    private readonly numbers: PublishedNumbers,
    private readonly errata: Errata,
    private readonly files: KeptFiles,
    private readonly configuration: Configuration,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async read(year: number): Promise<StatisticsReport> {
    const frozen = await this.asked(year, 'report');
    return this.reportOf(frozen, await this.errata.of(year));
  }

  /** The same bytes for ever, so they are made once; a new erratum makes another file. */
  @Transactional()
  async file(year: number, format: FileFormat): Promise<ReportFile> {
    const frozen = await this.asked(year, format);
    const errata = await this.errata.of(year);
    const { language } = this.context;
    const build = (): Promise<Buffer> => fileOf(reportContent(this.reportOf(frozen, errata), frozen, language), format);
    const key = ['report', frozen.digest, format, language].join();
    // The words of an erratum lie sealed; a file that has them in it is forgotten when it is sent.
    const file = await (errata.length === 0 ? this.files.of(key, build) : this.files.once(build));
    return { ...file, name: `statistik-${year}.${format}` };
  }

  /** The totals of the year in the names of HTCDS 2.0. */
  @Transactional()
  async htcds(year: number): Promise<HtcdsReport> {
    return htcdsReport(await this.asked(year, 'htcds'));
  }

  /** Records that nobody is behind, drawn from the published tables. */
  @Transactional()
  async synthetic(year: number): Promise<ReportFile> {
    const { cases, digest } = await this.asked(year, 'synthetic');
    const file = await this.files.of(`synthetic,${digest}`, async () => {
      const rows = await syntheticRecords(cases, digest);
      return Buffer.from(rows.map((row) => `${row.join(',')}\r\n`).join(''));
    });
    return { ...file, name: `synthetic-${year}.csv` };
  }

  private async asked(year: number, shape: string): Promise<FrozenYear> {
    const frozen = await this.numbers.frozen(year);
    await this.audit.append({ action: 'read', subject: 'statistics', recordId: frozen.id, fields: [shape] });
    return frozen;
  }

  private reportOf(frozen: FrozenYear, errata: readonly StatisticsErratum[]): StatisticsReport {
    return reportOf(frozen, { errata, isDemo: this.configuration.isDemo });
  }
}
