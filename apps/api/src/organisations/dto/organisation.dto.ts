import type { Code } from '@geleit/domain';
import { Choice, CodeOf, Email, Part, Text, WholeNumber } from '../../common/validation/field.js';
import { PageQuery, SortBy } from '../../common/validation/query-field.js';

export class SiteBody {
  @Text({ max: 200, min: 1 })
  name!: string;
}

export class OrganisationBody {
  @Text({ max: 200, min: 1 })
  name!: string;

  /** The operator itself comes with the installation. */
  @Choice(['specialised-centre', 'womens-shelter', 'network-office', 'other'])
  kind!: Code<'organisationKind'>;

  @CodeOf('land', { optional: true })
  land?: Code<'land'>;

  @Part(() => SiteBody, { optional: true, many: 50 })
  sites?: SiteBody[];

  @Email({ optional: true, description: 'where the network writes to' })
  contactEmail?: string;

  @Text({ max: 60, optional: true })
  contactPhone?: string;
}

export class OrganisationChange {
  @Text({ max: 200, min: 1, optional: 'not-null' })
  name?: string;

  @Part(() => SiteBody, { optional: 'not-null', many: 50 })
  sites?: SiteBody[];

  @Email({ optional: true, description: 'where the network writes to' })
  contactEmail?: string | null;

  @Text({ max: 60, optional: true })
  contactPhone?: string | null;

  @WholeNumber({
    min: 0,
    max: 60,
    optional: true,
    description: 'days before the due date on which an unconfirmed deadline is taken to deputy and lead',
  })
  escalateDaysBefore?: number;

  @Choice(['active', 'suspended'], {
    optional: true,
    description: 'administrators only; `suspended` ends all sessions',
  })
  state?: 'active' | 'suspended';
}

export class OrganisationListQuery extends PageQuery {
  @SortBy(['name', 'kind', 'land', 'state'])
  sort = 'name';
}
