import { answer, type Cube, isRefusal, type Query, type Table } from '@geleit/disclosure';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problems/problem.js';
import type { CubeName } from '../year-row.js';
import { YearStore } from '../years/year-store.js';
import { CubeStore, type FrozenYear } from './cube-store.js';
import { methodView } from './method-view.js';
import { problemOf } from './refused-table.js';
import { type StatisticsQuestion, type StatisticsTable, tableView } from './table-view.js';

/** What is asked of a frozen year. */
export type Asked = Partial<Omit<StatisticsQuestion, 'year'>> & { year: number };

/**
 * The one way out: tables, reports, series, files and charts take their numbers from here. It hands out `Published`
 * values of a frozen cube, and knows no record.
 */
@Injectable()
export class PublishedNumbers {
  constructor(
    private readonly cubes: CubeStore,
    private readonly years: YearStore,
  ) {}

  /** @throws Problem 422 naming the nearest table that is offered, 400 naming what is wrong with the question */
  async table(asked: Asked): Promise<StatisticsTable> {
    const question = wholeQuestion(asked);
    const frozen = await this.frozen(asked.year, question);
    const cube = cubeOf(frozen, question.of);
    return tableView(question, tableOf(cube, question), methodView(frozen, cube));
  }

  /** @throws Problem 422 `statistics.notFrozen` */
  async frozen(year: number, question?: StatisticsQuestion): Promise<FrozenYear> {
    const found = await this.cubes.find(year);
    if (found) return found;
    const frozenYears = await this.years.frozenYears();
    const [newest] = frozenYears;
    const nearest = question && newest !== undefined ? { nearest: { ...question, year: newest } } : {};
    throw new Problem('statistics.notFrozen', 422, {
      params: { year },
      extensions: { frozenYears, ...nearest },
    });
  }

  /** The newest frozen year. @throws Problem 422 as long as there is none */
  async newest(): Promise<FrozenYear> {
    const [year] = await this.years.frozenYears();
    if (year === undefined) throw new Problem('statistics.notFrozen', 422, { params: { year: '' } });
    return this.frozen(year);
  }

  frozenYears(): Promise<number[]> {
    return this.years.frozenYears();
  }
}

export function wholeQuestion({ year, of = 'cases', rows = [], columns = [], filter = {} }: Asked): StatisticsQuestion {
  return { year, of, rows, columns, filter };
}

function cubeOf({ cases, contacts, year }: FrozenYear, of: CubeName): Cube {
  if (of === 'cases') return cases;
  if (!contacts) throw new Problem('statistics.noContacts', 422, { params: { year } });
  return contacts;
}

function tableOf(cube: Cube, question: StatisticsQuestion): Table {
  const query: Query = { rows: question.rows, columns: question.columns, filter: question.filter };
  const answered = answer(cube, query);
  if (isRefusal(answered)) throw problemOf(answered, question);
  return answered;
}
