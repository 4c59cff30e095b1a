import { proposalList, type ProposalListFields } from '@geleit/domain';
import type { CaseTable } from '../cases/case-records.js';
import { ProposalList } from './proposal-list.entity.js';

export const proposalListTable: CaseTable<ProposalListFields> = { entity: ProposalList, record: proposalList };
