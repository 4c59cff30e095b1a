import { method } from '@geleit/disclosure';
import { organisation } from '@geleit/domain';
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
  released: number;
  finished_at: Date | null;
  reminded_at: Date | null;
}

const member = ['specialised-centre', 'womens-shelter', 'other'];

/** Who has released how much for a year, and what it still takes to freeze it. Nothing about people. */
@Injectable()
export class Readiness {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly serverVault: ServerVault,
    private readonly clock: Clock,
  ) {}

  async of({ year, state }: YearHead): Promise<YearReadiness> {
    const rows = await this.statistics.query<CentreRow & Record<string, unknown>>(
      'select organisation_id, released, finished_at, reminded_at from statistics.centre where year = $1',
      [year],
    );
    const has = {
      records: rows.reduce((sum, { released }) => sum + released, 0),
      centres: rows.filter(({ released }) => released > 0).length,
    };
    const needs = { records: method.minRecords, centres: method.minCentresOfYear };
    const hindrances: YearReadiness['hindrances'] = [];
    if (state === 'frozen') hindrances.push('frozen');
    else {
      if (has.records < needs.records) hindrances.push('too-few-records');
      if (has.centres < needs.centres) hindrances.push('too-few-centres');
      if (!this.isOver(year)) hindrances.push('year-not-over');
    }
    return { year, state, needs, has, hindrances, centres: await this.centresOf(rows) };
  }

  isOver(year: number): boolean {
    return year < Number(this.clock.today().slice(0, 4));
  }

  private async centresOf(rows: readonly CentreRow[]): Promise<CentreReadiness[]> {
    const byId = new Map(rows.map((row) => [row.organisation_id, row]));
    const organisations = await this.database.tx.query<{ id: string; server: Buffer }[]>(
      'select id, server from organisation',
    );
    return organisations
      .map(({ id, server }) => ({ id, ...this.serverVault.openFields(organisation, id, { server }, id) }))
      .filter(({ id, kind }) => member.includes(kind) || byId.has(id))
      .map(({ id, name }) => {
        const row = byId.get(id);
        return {
          organisation: { id, name },
          released: row?.released ?? 0,
          finishedAt: row?.finished_at?.toISOString() ?? null,
          remindedAt: row?.reminded_at?.toISOString() ?? null,
        };
      })
      .sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'de'));
  }
}
