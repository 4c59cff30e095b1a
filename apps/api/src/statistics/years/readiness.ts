import { method } from '@geleit/disclosure';
import { organisation, todayIn } from '@geleit/domain';
import { ServerVault } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { Clock } from '../../common/time/clock.js';
import { StatisticsDatabase } from '../statistics-database.js';
import type { CentreReadiness, YearReadiness } from './year-view.js';
import type { YearHead } from './year-store.js';

interface CentreRow {
  organisation_id: string;
  finished_at: Date | null;
  finished_with: number | null;
  reminded_at: Date | null;
}

/** Run the network or the machine; they have no cases. */
const apart = ['network-office', 'operator'];

/** Which centres have finished a year, and what it still takes to freeze it. Nothing that a single record moves. */
@Injectable()
export class Readiness {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly clock: Clock,
  ) {}

  async of({ year, state }: YearHead): Promise<YearReadiness> {
    const needs = { records: method.minRecords, centres: method.minCentresOfYear };
    if (state === 'frozen') {
      const isEnough = { records: true, centres: true };
      return { year, state, needs, isEnough, hindrances: ['frozen'], centres: [] };
    }
    const rows = await this.statistics.query<CentreRow & Record<string, unknown>>(
      'select organisation_id, finished_at, finished_with, reminded_at from statistics.centre where year = $1',
      [year],
    );
    const finishedWith = rows.map((row) => row.finished_with ?? 0);
    const isEnough = {
      records: finishedWith.reduce((sum, one) => sum + one, 0) >= needs.records,
      centres: finishedWith.filter((one) => one > 0).length >= needs.centres,
    };
    const hindrances: YearReadiness['hindrances'] = [];
    if (!isEnough.records) hindrances.push('too-few-records');
    if (!isEnough.centres) hindrances.push('too-few-centres');
    if (!this.isOver(year)) hindrances.push('year-not-over');
    return { year, state, needs, isEnough, hindrances, centres: await this.centresOf(rows) };
  }

  isOver(year: number): boolean {
    return year < Number(this.clock.today().slice(0, 4));
  }

  /** All of them, whether they have released anything or not. */
  private async centresOf(rows: readonly CentreRow[]): Promise<CentreReadiness[]> {
    const byId = new Map(rows.map((row) => [row.organisation_id, row]));
    const organisations = await this.database.tx.query<{ id: string; server: Buffer }[]>(
      'select id, server from organisation',
    );
    return organisations
      .map(({ id, server }) => ({ id, ...this.serverVault.openFields(organisation, id, { server }, id) }))
      .filter(({ kind }) => !apart.includes(kind))
      .map(({ id, name }) => {
        const row = byId.get(id);
        return {
          organisation: { id, name },
          finishedOn: dayOf(row?.finished_at),
          remindedOn: row?.finished_at ? null : dayOf(row?.reminded_at),
        };
      })
      .sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'de'));
  }
}

const dayOf = (at: Date | null | undefined): string | null => (at ? todayIn('Europe/Berlin', at.getTime()) : null);
