import type { ProblemCode } from './catalogue.js';

export interface FieldError {
  /** JSON pointer into the body, or `/name` of a query parameter. */
  pointer: string;
  code: string;
  params?: Record<string, string | number>;
}

interface ProblemDetails {
  pointer?: string;
  errors?: FieldError[];
  params?: Record<string, string | number>;
  /** Members that travel beside the standard ones (RFC 9457 § 3.2), such as the current state of a stale record. */
  extensions?: Record<string, unknown>;
  retryAfterSeconds?: number;
}

/** A refusal that a person can act on. Its wording stands in the catalogue of the capability that raises it. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly status: number,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }
}
