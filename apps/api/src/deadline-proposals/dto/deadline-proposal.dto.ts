import { proposalStates } from '@geleit/domain';
import { Choice, Text } from '../../common/validation/field.js';
import { PageQuery } from '../../common/validation/query-field.js';

export class DeadlineProposalQuery extends PageQuery {
  @Choice(proposalStates, { optional: true })
  state?: (typeof proposalStates)[number];
}

/** Accepting a proposal means setting its deadline; here it is declined. */
export class DeadlineProposalChange {
  @Choice(['declined'])
  state!: 'declined';

  @Text({ max: 2000, min: 1 })
  reason!: string;
}
