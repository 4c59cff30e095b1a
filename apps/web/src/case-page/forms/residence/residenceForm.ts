import { codesOf } from '@geleit/domain';
import type { Day, ResidenceStatusView } from '../../../api/types.js';
import type { FieldProblems, RecordField } from '../../../case-record/record-form/recordField.js';

/** What the form of a residence status holds. */
export interface ResidenceValues {
  status: string | null;
  validFrom: Day | null;
  validUntil: Day | null;
  document: string | null;
  authority: string;
  appliedOn: Day | null;
  reason: string;
  note: string;
}

export const residenceValuesOf = (status?: ResidenceStatusView): ResidenceValues => ({
  status: status?.status ?? null,
  validFrom: status?.validFrom ?? null,
  validUntil: status?.validUntil ?? null,
  document: status?.document ?? null,
  authority: status?.authority ?? '',
  appliedOn: status?.appliedOn ?? null,
  reason: status?.reason ?? '',
  note: status?.note ?? '',
});

/** What the form can see itself before anything is sent: no status, or an end before the beginning. */
export const residenceProblems = (values: ResidenceValues): FieldProblems<ResidenceValues> => {
  const { status, validFrom, validUntil } = values;
  return {
    ...(status === null && { status: 'residenceForm.statusMissing' }),
    ...(validFrom && validUntil && validUntil < validFrom && { validUntil: 'residenceForm.order' }),
  };
};

/** Without an end, what follows from that. */
const endHint = ({ status, validUntil }: ResidenceValues) => {
  if (validUntil !== null) return undefined;
  return status === 'reflection-period'
    ? ('residenceForm.reflectionHint' as const)
    : ('residenceForm.endHint' as const);
};

export const residenceFields: readonly RecordField<ResidenceValues>[] = [
  {
    name: 'status',
    type: 'code',
    list: 'residenceStatus',
    codes: codesOf('residenceStatus'),
    label: 'residenceForm.status',
    isWide: true,
  },
  { name: 'validFrom', type: 'day', label: 'residenceForm.validFrom' },
  { name: 'validUntil', type: 'day', label: 'residenceForm.validUntil', hint: endHint },
  { name: 'appliedOn', type: 'day', label: 'residenceForm.appliedOn' },
  {
    name: 'document',
    type: 'code',
    list: 'residenceDocument',
    codes: codesOf('residenceDocument'),
    label: 'residenceForm.document',
    hint: 'residenceForm.documentHint',
  },
  { name: 'authority', type: 'line', max: 300, label: 'residenceForm.authority', isWide: true },
  { name: 'reason', type: 'text', max: 2000, label: 'residenceForm.reason' },
  { name: 'note', type: 'text', max: 20_000, label: 'residenceForm.note' },
];
