import { proposalList } from '@geleit/domain';
import { Injectable } from '@nestjs/common';
import { TransactionHost, Transactional } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CaseScan, scanColumns, scanJoins, type ScannedRow } from '../cases/case-scan.js';
import { RequestContext } from '../common/context/request-context.js';
import type { Page } from '../common/validation/query-field.js';
import { RuleBook } from '../deadlines/computation/rule-book.js';

export interface WaitingProposal {
  id: string;
  case: { id: string; code: string };
  eventId: string;
  rule: string;
  name: string;
  dueOn: string;
}

interface SealedList extends ScannedRow {
  id: string;
  facts: Buffer;
}

/** The open proposals of all cases that the person is responsible for, or in which she stands in today. */
@Injectable()
export class ProposalRegister {
  constructor(
    private readonly database: TransactionHost<TransactionalAdapterTypeOrm>,
    private readonly context: RequestContext,
    private readonly rules: RuleBook,
    private readonly audit: AuditService,
  ) {}

  /** By due date, the earliest first. */
  @Transactional()
  async waiting({ page, perPage }: { page: number; perPage: number }): Promise<Page<WaitingProposal>> {
    const found = (await this.openOnes()).sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
    const data = found.slice((page - 1) * perPage, page * perPage);
    const shown = [...new Set(data.map(({ eventId }) => eventId))];
    await this.audit.append({ action: 'list', subject: 'deadlineProposal', shown });
    return { data, total: found.length };
  }

  private async openOnes(): Promise<WaitingProposal[]> {
    const { organisationId, id: personId } = this.context.person;
    const { language } = this.context;
    const rules = await this.rules.open();
    const rows = await this.database.tx.query<SealedList[]>(
      `select r.id, r.facts, ${scanColumns} from proposal_list r ${scanJoins}
       where r.organisation_id = $1 and c.state not in ('closed', 'erased')
         and (c.responsible_id = $2 or c.responsible_id = any ((select geleit_deputised())::uuid[]))`,
      [organisationId, personId],
    );
    const scan = new CaseScan(organisationId, this.context.ring);
    try {
      return rows.flatMap((row) => {
        const { id, overview, vault } = scan.caseOf(row);
        const { proposals = [] } = vault.openFields(proposalList, row.id, row, ['facts']);
        const waiting = proposals.filter(({ state }) => state === 'open');
        return waiting.map((proposal) => ({
          id: proposal.id,
          case: { id, code: overview.code },
          eventId: row.id,
          rule: proposal.rule,
          name: rules.find(proposal.rule)?.name[language] ?? proposal.rule,
          dueOn: proposal.dueOn,
        }));
      });
    } finally {
      scan.wipe();
    }
  }
}
