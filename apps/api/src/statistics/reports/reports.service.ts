import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../../audit/audit.service.js';
import { Configuration } from '../../common/config/configuration.js';
import { RequestContext } from '../../common/context/request-context.js';
import { type FileFormat, fileOf } from '../files/file-formats.js';
import { htcdsReport, type HtcdsReport } from '../formats/htcds-report.js';
import { syntheticRecords } from '../formats/synthetic-records.js';
import { PublishedNumbers } from '../tables/published-numbers.js';
import { Errata } from '../years/errata.js';
import { reportContent } from './report-content.js';
import { reportOf } from './report-of.js';
import type { StatisticsReport } from './report-view.js';

export interface ReportFile {
  name: string;
  bytes: Buffer;
}

@Injectable()
export class ReportsService {
  private readonly files = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly numbers: PublishedNumbers,
    private readonly errata: Errata,
    private readonly configuration: Configuration,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
  ) {}

  @Transactional()
  async read(year: number): Promise<StatisticsReport> {
    return (await this.made(year, 'report')).report;
  }

  /** The same bytes for ever, so they are made once; a new erratum makes another file. */
  @Transactional()
  async file(year: number, format: FileFormat): Promise<ReportFile> {
    const { report, frozen } = await this.made(year, format);
    const { language } = this.context;
    const key = [year, format, language, report.digest, ...report.errata.map(({ id }) => id)].join();
    const content = reportContent(report, frozen, language);
    const bytes = this.files.get(key) ?? fileOf(content, format);
    this.files.set(key, bytes);
    try {
      return { name: `${content.name}.${format}`, bytes: await bytes };
    } catch (failure) {
      this.files.delete(key);
      throw failure;
    }
  }

  /** The totals of the year in the names of HTCDS 2.0. */
  @Transactional()
  async htcds(year: number): Promise<HtcdsReport> {
    return htcdsReport((await this.made(year, 'htcds')).frozen);
  }

  /** Records that nobody is behind, drawn from the published tables. */
  @Transactional()
  async synthetic(year: number): Promise<ReportFile> {
    const { frozen } = await this.made(year, 'synthetic');
    const rows = syntheticRecords(frozen.cases, frozen.digest);
    return { name: `synthetic-${year}.csv`, bytes: Buffer.from(rows.map((row) => `${row.join(',')}\r\n`).join('')) };
  }

  private async made(year: number, shape: string) {
    const frozen = await this.numbers.frozen(year);
    const errata = (await this.errata.all()).get(year) ?? [];
    await this.audit.append({ action: 'read', subject: 'statistics', recordId: frozen.id, fields: [shape] });
    return { frozen, report: reportOf(frozen, { errata, isDemo: this.configuration.isDemo }) };
  }
}
