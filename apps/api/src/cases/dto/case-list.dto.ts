import { Transform } from 'class-transformer';
import { Choice, CodesOf, Ids, Part, PlainDate, Text, WholeNumber, YesNo } from '../../common/validation/field.js';
import { PageQuery, SortBy, toList } from '../../common/validation/query-field.js';

export const clearSorts = ['updatedAt', 'createdAt', 'state'] as const;
export const sealedSorts = [
  'code',
  'nextDeadline',
  'lastContactOn',
  'gender',
  'ageGroup',
  'nationality',
  'mainExploitation',
  'residenceStatus',
  'riskLevel',
  'responsible',
] as const;

/** What may stand in a URL: nothing that looks into sealed content. */
export class CaseListQuery extends PageQuery {
  @SortBy([...clearSorts, ...sealedSorts])
  sort = '-updatedAt';

  @Transform(toList)
  @CodesOf('caseState', { optional: true })
  state?: string[];

  @Transform(toList)
  @Ids()
  responsible?: string[];
}

export class CaseFilter {
  @CodesOf('caseState', { optional: true }) state?: string[];
  @Ids() responsible?: string[];
  @YesNo({ optional: true, description: 'of somebody whom the person covers today' }) deputised?: boolean;
  @Choice(['anonymous', 'safe-contact'], { optional: true }) kind?: string;
  @CodesOf('gender', { optional: true }) gender?: string[];
  @CodesOf('ageGroup', { optional: true }) ageGroup?: string[];
  @CodesOf('nationality', { optional: true }) nationality?: string[];
  @CodesOf('exploitationForm', { optional: true }) mainExploitation?: string[];
  @CodesOf('residenceStatus', { optional: true }) residenceStatus?: string[];
  @CodesOf('riskLevel', { optional: true }) riskLevel?: string[];
  @PlainDate({ optional: true, description: 'an open deadline is due on or before this day' }) dueBefore?: string;
  @YesNo({ optional: true }) overdue?: boolean;
  @PlainDate({ optional: true, description: 'the last contact was before this day' }) lastContactBefore?: string;
  @YesNo({ optional: true }) withoutDeadline?: boolean;
  @PlainDate({ optional: true, description: 'opened on or after this day' }) createdFrom?: string;
  @PlainDate({ optional: true, description: 'opened on or before this day' }) createdUntil?: string;
}

export class CaseSearch {
  @Text({ max: 100, optional: true, description: 'part of a case code' })
  q?: string;

  @Part(() => CaseFilter, { optional: 'not-null' })
  filter?: CaseFilter;

  @WholeNumber({ min: 1, max: 1_000_000, optional: 'not-null' })
  page = 1;

  @WholeNumber({ min: 1, max: 100, optional: 'not-null' })
  perPage = 25;

  @SortBy([...clearSorts, ...sealedSorts])
  sort = '-updatedAt';
}
