/** Columns of the table, named like the API's sort fields. */
export const columnNames = [
  'code',
  'state',
  'nextDeadline',
  'residenceStatus',
  'mainExploitation',
  'ageGroup',
  'nationality',
  'lastContactOn',
  'responsible',
] as const;
export type ColumnName = (typeof columnNames)[number] | 'riskLevel' | 'updatedAt';

/** The newest change and the highest risk first; everything else from its beginning. */
export const firstOrder = (field: ColumnName): 'ASC' | 'DESC' =>
  field === 'updatedAt' || field === 'riskLevel' ? 'DESC' : 'ASC';
