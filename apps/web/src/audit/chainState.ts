import type { Verification } from './auditEvents.js';

export type ChainState = 'intact' | 'broken' | 'empty';

/** What the card says first. A row that waits for its place in the chain breaks nothing. */
export function chainState({ intact, checked, firstBad }: Verification): ChainState {
  if (firstBad || !intact) return 'broken';
  return checked === 0 ? 'empty' : 'intact';
}

const reasons = ['changed', 'missing', 'order', 'head'] as const;
export type Reason = (typeof reasons)[number] | 'other';

export const reasonOf = (why: string): Reason => reasons.find((reason) => reason === why) ?? 'other';

/** A checksum in groups of four, so that people can compare it with a printed one. */
export const readable = (hash: string): string => (hash.match(/.{1,4}/g) ?? []).join(' ');
