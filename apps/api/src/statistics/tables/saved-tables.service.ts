import { savedTable, type SavedTableFields } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AuditService } from '../../audit/audit.service.js';
import { RequestContext } from '../../common/context/request-context.js';
import { Created } from '../../common/http/created.js';
import { Problem } from '../../common/problems/problem.js';
import { Clock } from '../../common/time/clock.js';
import type { Page } from '../../common/validation/query-field.js';
import { CentreVault } from '../../keys/centre-vault.js';
import type { SavedTableBody } from '../dto/table.dto.js';
import { StatisticsDatabase } from '../statistics-database.js';
import { PublishedNumbers, wholeQuestion } from './published-numbers.js';
import type { StatisticsQuestion } from './table-view.js';

export interface SavedTableView {
  id: string;
  version: number;
  name: string;
  table: StatisticsQuestion;
  createdAt: string;
}

interface SavedRow {
  id: string;
  fingerprint: Buffer;
  facts: Buffer;
  narrative: Buffer;
  version: number;
  created_at: Date;
}

/** Questions that the network office asks again; sealed under its ring, shared by its coordinators. Not their answers. */
@Injectable()
export class SavedTablesService {
  constructor(
    private readonly statistics: StatisticsDatabase,
    private readonly numbers: PublishedNumbers,
    private readonly vault: CentreVault,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async list(): Promise<Page<SavedTableView>> {
    const rows = await this.rows();
    await this.audit.append({ action: 'list', subject: 'savedTable', shown: rows.map(({ id }) => id) });
    const data = await Promise.all(rows.map((row) => this.view(row)));
    return { data, total: data.length };
  }

  /** Keeps a question once: the same request again finds the first. */
  create(id: string, body: SavedTableBody): Promise<Created<SavedTableView>> {
    return this.statistics.together(() => this.kept(id, body));
  }

  end(id: string): Promise<void> {
    return this.statistics.together(() => this.ended(id));
  }

  /** @throws Problem as the table itself, if no year answers the question */
  @Transactional()
  protected async kept(id: string, body: SavedTableBody): Promise<Created<SavedTableView>> {
    const vault = await this.vault.open();
    const fields: SavedTableFields = { name: body.name, ...wholeQuestion(body) };
    const [before] = await this.rows(id);
    if (before) {
      if (!vault.isFingerprint(savedTable.table, id, fields, before.fingerprint))
        throw new Problem('record.idTaken', 409);
      return new Created(false, await this.view(before));
    }
    await this.numbers.table(body);
    await this.audit.append({ action: 'create', subject: 'savedTable', recordId: id, fields: Object.keys(fields) });
    const { facts, narrative } = vault.sealFields(savedTable, id, fields);
    await this.statistics.query(
      `insert into statistics.saved_table (id, fingerprint, facts, narrative, created_by, version, created_at)
       values ($1, $2, $3, $4, $5, 1, $6)`,
      [id, vault.fingerprint(savedTable.table, id, fields), facts, narrative, this.context.person.id, this.clock.now()],
    );
    const [row] = await this.rows(id);
    if (!row) throw new Problem('record.notFound', 404);
    return new Created(true, await this.view(row));
  }

  @Transactional()
  protected async ended(id: string): Promise<void> {
    const [row] = await this.rows(id);
    if (!row) throw new Problem('record.notFound', 404);
    await this.audit.append({ action: 'end', subject: 'savedTable', recordId: id });
    await this.statistics.query('delete from statistics.saved_table where id = $1', [id]);
  }

  private rows(id?: string): Promise<SavedRow[]> {
    return this.statistics.query<SavedRow & Record<string, unknown>>(
      `select id, fingerprint, facts, narrative, version, created_at from statistics.saved_table
       where $1::uuid is null or id = $1 order by created_at, id`,
      [id ?? null],
    );
  }

  private async view({ id, facts, narrative, version, created_at: createdAt }: SavedRow): Promise<SavedTableView> {
    const vault = await this.vault.open();
    const { name, ...question } = vault.openFields(savedTable, id, { facts, narrative });
    const { year, of, rows, columns, filter } = question;
    const table = { year, of, rows: [...rows], columns: [...columns], filter: { ...filter } };
    return { id, version, name, table, createdAt: createdAt.toISOString() };
  }
}
