import { codesOf, mayStateConsent, sameRecipient, type Code } from '@geleit/domain';
import type { ConsentStanding, ConsentView, Day } from '../../api/types.js';

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

export type ConsentGap = 'purpose' | 'state' | 'on' | 'recipient';

/** What must be said before anything is sent. */
export function consentGaps({ purpose, state, on, recipient }: ConsentValues): ConsentGap[] {
  return [
    ...(purpose ? [] : ['purpose' as const]),
    ...(purpose === 'disclosure' && !recipient.trim() ? ['recipient' as const] : []),
    ...(state ? [] : ['state' as const]),
    ...(on ? [] : ['on' as const]),
  ];
}

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
