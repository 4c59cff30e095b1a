import { caseOverview } from '@geleit/domain';
import { RecordVault, unwrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import { StaffNames } from '../users/staff-names.js';
import { countChips, matches } from './case-filter.js';
import { caseRow, type CaseRow, type CaseSearchAnswer, type ListedCase } from './case-row.js';
import { sortCases } from './case-sort.js';
import { type CaseListQuery, type CaseSearch, clearSorts } from './dto/case-list.dto.js';

interface SealedCase extends Omit<ListedCase, 'overview'> {
  facts: Buffer;
  key: Buffer;
}

const columns = `select c.id, c.state, c.responsible_id, c.restricted, c.version, c.created_at, c.updated_at, o.facts, k.key
  from case_file c
  join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id
  join case_overview o on o.organisation_id = c.organisation_id and o.case_id = c.id`;

@Injectable()
export class CaseListService {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly names: StaffNames,
    private readonly clock: Clock,
  ) {}

  /** One page; by clear columns PostgreSQL finds it, by sealed ones the centre's own rows are opened and sorted. */
  @Transactional()
  async list(query: CaseListQuery): Promise<Page<CaseRow>> {
    if (!isClearSort(query.sort)) {
      const { state, responsible, page, perPage, sort } = query;
      const { data, total } = await this.scan({ filter: { state, responsible }, page, perPage, sort });
      return { data, total };
    }
    const { organisationId } = this.context.person;
    const where =
      'where c.organisation_id = $1 and ($2::text[] is null or c.state = any ($2)) and ($3::uuid[] is null or c.responsible_id = any ($3))';
    const filter = [organisationId, query.state ?? null, query.responsible ?? null];
    const offset = (query.page - 1) * query.perPage;
    const rows = await this.database.tx.query<SealedCase[]>(
      `${columns} ${where} order by ${orderOf(query.sort)} limit ${query.perPage} offset ${offset}`,
      filter,
    );
    const [counted] = await this.database.tx.query<{ total: number }[]>(
      `select count(*)::int as total from case_file c join keys.case_key k on k.organisation_id = c.organisation_id and k.case_id = c.id ${where}`,
      filter,
    );
    const nameOf = await this.names.load();
    const data = rows.map((row) => caseRow(this.open(row), nameOf(row.responsible_id)));
    await this.audit.append({ action: 'list', subject: 'caseFile', shown: data.map(({ id }) => id) });
    return { data, total: counted?.total ?? 0 };
  }

  @Transactional()
  async search(search: CaseSearch): Promise<CaseSearchAnswer> {
    return this.scan(search);
  }

  /** Every case of the centre that the person may open, with its overview. */
  async openAll(): Promise<ListedCase[]> {
    const rows = await this.database.tx.query<SealedCase[]>(`${columns} where c.organisation_id = $1`, [
      this.context.person.organisationId,
    ]);
    return rows.map((row) => this.open(row));
  }

  private async scan({ q, filter = {}, page, perPage, sort }: CaseSearch): Promise<CaseSearchAnswer> {
    const today = this.clock.today();
    const all = await this.openAll();
    const wanted = q?.trim().toLocaleLowerCase('de');
    const found = all.filter(
      (listed) =>
        matches(listed, filter, today) && (!wanted || listed.overview.code.toLocaleLowerCase('de').includes(wanted)),
    );
    const nameOf = await this.names.load();
    const sorted = sortCases(found, sort, (id) => nameOf(id)?.name ?? '');
    const data = sorted
      .slice((page - 1) * perPage, page * perPage)
      .map((listed) => caseRow(listed, nameOf(listed.responsible_id)));
    await this.audit.append({ action: 'search', subject: 'caseFile', shown: data.map(({ id }) => id) });
    return { data, total: found.length, counts: countChips(all, this.context.person.id, today) };
  }

  private open({ facts, key, ...row }: SealedCase): ListedCase {
    const { organisationId } = this.context.person;
    const { ring } = this.context;
    const vault = new RecordVault({ organisationId, ring, caseKey: unwrapCaseKey(ring, key, organisationId, row.id) });
    const overview = vault.openFields(caseOverview, row.id, { facts });
    vault.wipe();
    return { ...row, overview };
  }
}

const isClearSort = (sort: string): boolean => (clearSorts as readonly string[]).includes(sort.replace(/^-/, ''));

function orderOf(sort: string): string {
  const column =
    { updatedAt: 'c.updated_at', createdAt: 'c.created_at', state: 'c.state' }[sort.replace(/^-/, '')] ??
    'c.updated_at';
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  return `${column} ${direction}, c.id ${direction}`;
}
