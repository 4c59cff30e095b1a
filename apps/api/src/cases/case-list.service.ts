import { caseOverview } from '@geleit/domain';
import { RecordVault, unwrapCaseKey } from '@geleit/vault';
import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { RequestContext } from '../common/context/request-context.js';
import { Flights, type Statement } from '../common/database/flights.js';
import { Clock } from '../common/time/clock.js';
import type { Page } from '../common/validation/query-field.js';
import { type SealedName, StaffNames } from '../users/staff-names.js';
import { countChips, matches } from './case-filter.js';
import { casePage, listedCases, recordedPage } from './case-page.js';
import { caseRow, type CaseRow, type CaseSearchAnswer, type ListedCase } from './case-row.js';
import { sortCases } from './case-sort.js';
import { type CaseListQuery, type CaseSearch, clearSorts } from './dto/case-list.dto.js';

interface SealedCase extends Omit<ListedCase, 'overview'> {
  facts: Buffer;
  key: Buffer;
}

/** The total stands in every row; of an empty page it is all there is. */
type CountedCase = (SealedCase | { id: null }) & { total: number };
const isCase = (row: CountedCase): row is SealedCase & { total: number } => row.id !== null;

@Injectable()
export class CaseListService {
  constructor(
    private readonly flights: Flights,
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly audit: AuditService,
    private readonly names: StaffNames,
    private readonly clock: Clock,
  ) {}

  /** One page; by clear columns PostgreSQL finds it, by sealed ones the centre's own rows are opened and sorted. */
  async list(query: CaseListQuery): Promise<Page<CaseRow>> {
    if (!isClearSort(query.sort)) {
      const { state, responsible, page, perPage, sort } = query;
      const { data, total } = await this.search({ filter: { state, responsible }, page, perPage, sort });
      return { data, total };
    }
    const { organisationId } = this.context.person;
    const record = this.audit.clause({ action: 'list', subject: 'caseFile' }, recordedPage);
    const [rows, staff] = await this.flights.send<[CountedCase, SealedName]>(
      casePage(organisationId, query, record),
      this.names.statement(),
    );
    const nameOf = this.names.from(staff);
    const open = this.opener();
    const data = rows.filter(isCase).map((row) => caseRow(open(row), nameOf(row.responsible_id)));
    return { data, total: rows[0]?.total ?? 0 };
  }

  /** Looks into sealed content: the centre's own rows are opened as they arrive, then filtered and sorted. */
  async search({ q, filter = {}, page, perPage, sort }: CaseSearch): Promise<CaseSearchAnswer> {
    const today = this.clock.today();
    const wanted = q?.trim().toLocaleLowerCase('de');
    return this.flights.transaction(async (flight) => {
      const [all, staff] = await flight.openEach<SealedCase, ListedCase, SealedName>(
        { ...this.allCases(), open: this.opener() },
        this.names.statement(),
      );
      const nameOf = this.names.from(staff);
      const found = all.filter(
        (listed) =>
          matches(listed, filter, today) && (!wanted || listed.overview.code.toLocaleLowerCase('de').includes(wanted)),
      );
      const sorted = sortCases(found, sort, (id) => nameOf(id)?.name ?? '');
      const data = sorted
        .slice((page - 1) * perPage, page * perPage)
        .map((listed) => caseRow(listed, nameOf(listed.responsible_id)));
      await flight.close(
        this.audit.statement({ action: 'search', subject: 'caseFile', shown: data.map(({ id }) => id) }),
      );
      return { data, total: found.length, counts: countChips(all, this.context.person.id, today) };
    });
  }

  /** Every case of the centre that the person may open, with its overview. */
  async openAll(): Promise<ListedCase[]> {
    const { text, values } = this.allCases();
    const rows = await this.database.tx.query<SealedCase[]>(text, [...values]);
    return rows.map(this.opener());
  }

  private allCases(): Statement {
    return { text: `${listedCases} where c.organisation_id = $1`, values: [this.context.person.organisationId] };
  }

  /** Opens what a list shows of a case, with the ring of this request. */
  private opener(): (row: SealedCase) => ListedCase {
    const { organisationId } = this.context.person;
    const { ring } = this.context;
    return ({ facts, key, ...row }) => {
      const caseKey = unwrapCaseKey(ring, key, organisationId, row.id);
      const vault = new RecordVault({ organisationId, ring, caseKey });
      const overview = vault.openFields(caseOverview, row.id, { facts });
      vault.wipe();
      return { ...row, overview };
    };
  }
}

const isClearSort = (sort: string): boolean => (clearSorts as readonly string[]).includes(sort.replace(/^-/, ''));
