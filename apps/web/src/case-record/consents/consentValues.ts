import { codesOf, mayStateConsent, sameRecipient, type Code } from '@geleit/domain';
import type { ConsentStanding, ConsentView, Day } from '../../api/types.js';
import type { FieldProblems, RecordField } from '../record-form/recordField.js';

/** What the form of a statement holds. */
export interface ConsentValues {
  purpose: string | null;
  state: string | null;
  on: Day | null;
  language: string | null;
  evidence: string | null;
  recipientKind: string | null;
  recipient: string;
  note: string;
}

export const consentValuesOf = (view: ConsentView): ConsentValues => ({
  purpose: view.purpose,
  state: view.state,
  on: view.on,
  language: view.language,
  evidence: view.evidence,
  recipientKind: view.recipientKind,
  recipient: view.recipient ?? '',
  note: view.note ?? '',
});

/** Only passing on and handing over are for somebody. */
export const namesRecipient = (purpose: string | null): boolean => purpose === 'disclosure' || purpose === 'handover';

export function consentBody(values: ConsentValues): Record<string, unknown> {
  const named = namesRecipient(values.purpose);
  return {
    ...values,
    recipientKind: named ? values.recipientKind : null,
    recipient: named ? values.recipient.trim() || null : null,
    note: values.note.trim() || null,
  };
}

/** What must be said before anything is sent. */
export const consentProblems = ({ purpose, state, on, recipient }: ConsentValues): FieldProblems<ConsentValues> => ({
  ...(purpose === null && { purpose: 'consents.missing.purpose' }),
  ...(purpose === 'disclosure' && recipient.trim() === '' && { recipient: 'consents.missing.recipient' }),
  ...(state === null && { state: 'consents.missing.state' }),
  ...(on === null && { on: 'consents.missing.on' }),
});

/** The fields by which two versions of a statement are compared. */
export const consentFields: readonly RecordField<ConsentValues>[] = [
  { name: 'purpose', type: 'code', list: 'consentPurpose', label: 'consents.purpose' },
  { name: 'recipient', type: 'line', max: 300, label: 'consents.recipient' },
  { name: 'recipientKind', type: 'code', list: 'partnerKind', label: 'consents.recipientKind' },
  { name: 'state', type: 'code', list: 'consentState', label: 'consents.state' },
  { name: 'on', type: 'day', label: 'consents.on' },
  { name: 'language', type: 'code', list: 'language', label: 'consents.language' },
  { name: 'evidence', type: 'code', list: 'consentEvidence', label: 'consents.evidence' },
  { name: 'note', type: 'text', max: 20_000, label: 'consents.note' },
];

/** What the client may say next, after what she said last about this purpose and recipient. */
export function statesAfter(
  standing: readonly ConsentStanding[],
  { purpose, recipient }: Pick<ConsentValues, 'purpose' | 'recipient'>,
): readonly string[] {
  const named = namesRecipient(purpose) ? recipient.trim() || undefined : undefined;
  const known = standing.find((one) => one.purpose === purpose && sameRecipient(one.recipient ?? undefined, named));
  const from = (known?.state ?? 'not-asked') as Code<'consentState'>;
  return codesOf('consentState').filter((state) => mayStateConsent(from, state));
}

/** The values after a change; what the client may no longer say of the purpose now chosen is not kept. */
export function afterChange(
  standing: readonly ConsentStanding[],
  values: ConsentValues,
  change: Partial<ConsentValues>,
): Partial<ConsentValues> {
  const { purpose, recipient, state } = { ...values, ...change };
  const isKept = state === null || statesAfter(standing, { purpose, recipient }).includes(state);
  return isKept ? change : { ...change, state: null };
}
