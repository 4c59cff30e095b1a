import type { Role } from '@geleit/domain';
import type { Instant } from '../api/types.js';

/** A row of `GET /api/audit-events`: who did what when, names of fields, never their content. */
export interface AuditEvent {
  readonly id: string;
  /** Place in the chain; null until the row is chained. */
  readonly number: number | string | null;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly name: string; readonly role: Role | null } | null;
  readonly action: string;
  readonly subject: string;
  readonly outcome?: 'done' | 'refused';
  readonly caseId: string | null;
  readonly recordId: string | null;
  /** How many rows a list or search has shown. */
  readonly shown: number;
  readonly fields: readonly string[];
  /** Why an address was opened; only in the log of its case. */
  readonly reason?: string | null;
}

/** The answer of `GET /api/audit-events/verification`. */
export interface Verification {
  readonly intact: boolean;
  readonly checked: number;
  readonly unchained: number;
  readonly firstBad: { readonly number: number | string; readonly id: string | null; readonly why: string } | null;
  readonly head: { readonly number: number | string; readonly hash: string } | null;
}

export interface AuditFilter {
  readonly from?: string;
  readonly until?: string;
  readonly action?: string;
  readonly subject?: string;
  readonly outcome?: 'refused';
  readonly actor?: string;
  readonly caseId?: string;
}
