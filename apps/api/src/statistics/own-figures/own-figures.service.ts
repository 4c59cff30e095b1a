import { type Answers, type Dimension, ownTable, yearDimensions } from '@geleit/disclosure';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../../audit/audit.service.js';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import type { OwnFiguresBody } from '../dto/table.dto.js';
import { answersOfCase } from '../releases/answers-of-case.js';
import { yearsOfWork } from '../releases/case-for-release.js';
import { CaseLoader } from '../releases/case-loader.js';
import type { Label } from '../tables/method-view.js';
import type { StatisticsDimension } from '../tables/table-view.js';

export interface OwnFigures {
  year: number;
  /** Years with counselling, the newest first. */
  years: number[];
  cases: number;
  dimensions: StatisticsDimension[];
  warning: Label;
}

export interface OwnFiguresCell {
  key: Record<string, string>;
  count: number;
}

export interface OwnFiguresTable {
  year: number;
  rows: string[];
  columns: string[];
  cells: OwnFiguresCell[];
  total: number;
  warning: Label;
}

const warning: Label = {
  de: 'Genaue Zahlen der eigenen Beratungsstelle: nicht zur Veröffentlichung. Kleine Zahlen können Personen erkennbar machen.',
  en: 'Exact numbers of your own centre: not for publication. Small numbers may reveal people.',
};

/**
 * The exact figures of a centre, counted in the session of its lead from its own cases: with or without consent, for
 * nothing leaves. They never come from schema `statistics`, and nothing of them goes there.
 */
@Injectable()
export class OwnFiguresService {
  private readonly dimensions = yearDimensions();

  constructor(
    private readonly loader: CaseLoader,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async read(wanted: number | undefined): Promise<OwnFigures> {
    const cases = await this.loader.load();
    await this.audit.append({ action: 'read', subject: 'ownFigures' });
    const years = [...new Set(cases.flatMap(yearsOfWork))].sort((a, b) => b - a);
    const year = wanted ?? years[0] ?? Number(this.clock.today().slice(0, 4));
    const inYear = cases.filter((one) => yearsOfWork(one).includes(year)).length;
    return {
      year,
      years,
      cases: inYear,
      dimensions: this.dimensions.map((dimension) => dimensionView(dimension)),
      warning: { ...warning },
    };
  }

  @Transactional()
  async table({ year, rows = [], columns = [] }: OwnFiguresBody): Promise<OwnFiguresTable> {
    const asked = [...rows, ...columns];
    this.check(asked, rows);
    const today = this.clock.today();
    const cases = (await this.loader.load()).filter((one) => yearsOfWork(one).includes(year));
    await this.audit.append({ action: 'read', subject: 'ownFigures', fields: asked });
    const answers: Answers[] = cases.map((one) => answersOfCase(one, year, today, this.dimensions));
    const cells = ownTable(answers, this.dimensions, asked).map(({ key, count }) => ({ key: { ...key }, count }));
    return { year, rows, columns, cells, total: cases.length, warning: { ...warning } };
  }

  private check(asked: readonly string[], rows: readonly string[]): void {
    const stranger = asked.find((name) => !this.dimensions.some(({ id }) => id === name));
    if (stranger !== undefined)
      throw new Problem('statistics.unknownDimension', 400, { pointer: '/rows', params: { dimension: stranger } });
    const repeated = asked.find((name, index) => asked.indexOf(name) !== index);
    if (repeated !== undefined)
      throw new Problem('statistics.repeatedDimension', 400, { pointer: '/rows', params: { dimension: repeated } });
    if (rows.length === 0)
      throw new Problem('request.invalid', 400, { errors: [{ pointer: '/rows', code: 'required' }] });
    if (asked.length > 2) {
      const isRows = rows.length > 2;
      const most = isRows ? 2 : 2 - rows.length;
      const errors = [{ pointer: isRows ? '/rows' : '/columns', code: 'list', params: { max: most } }];
      throw new Problem('request.invalid', 400, { errors });
    }
  }
}

function dimensionView({ id, de, en, isMultiple, isCore, parent, categories }: Dimension): StatisticsDimension {
  const shown = categories.filter(({ isReserved }) => !isReserved);
  return {
    name: id,
    de,
    en,
    multiple: isMultiple ?? false,
    core: isCore ?? false,
    ...(parent === undefined ? {} : { parent }),
    categories: shown.map((category) => ({
      code: category.code,
      de: category.de,
      en: category.en,
      ...(category.parent === undefined ? {} : { parent: category.parent }),
    })),
    partners: [],
  };
}
