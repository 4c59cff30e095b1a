import type { ConsentStanding, OpenWork } from './types.js';

export interface FieldProblem {
  pointer: string;
  code: string;
  message: string;
}

/** RFC 9457 problem details as the API sends them, already in the language asked for. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  errors?: FieldProblem[];
  /** With 412: the record as it is stored now. */
  current?: unknown;
  /** With `case.openWork`: what would be left behind. */
  openWork?: OpenWork;
  /** With `consent.missing.…`: which consent, and how it stands. */
  consent?: ConsentStanding;
}

/**
 * What react-admin expects of a failed call: `status`, and `body.errors` in the shape of the form. Its own `HttpError`
 * takes the prototype of its subclasses away, so a conflict would not be known as one.
 */
class FailedCall extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly body: { errors?: FieldErrors } | null = null,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** A refusal by the API. Its message is the API's own sentence. */
export class ApiError extends FailedCall {
  /** The part of `type` after `urn:geleit:problem:`, e.g. `case.codeTaken`. */
  readonly code: string;

  constructor(
    readonly problem: ProblemDetails,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(problem.detail || problem.title, problem.status, { errors: fieldErrorsOf(problem.errors ?? []) });
    this.code = problem.type.replace('urn:geleit:problem:', '');
  }
}

/** Somebody else saved first (412). Nothing is lost: both versions go to the conflict dialog. */
export class ConflictError<Current = Record<string, unknown>> extends ApiError {
  readonly current: Current;

  constructor(problem: ProblemDetails) {
    super(problem);
    this.current = problem.current as Current;
  }
}

/** The server could not be reached at all. Saying "saved" would be a lie. */
export class OfflineError extends FailedCall {
  constructor() {
    super('ra.notification.http_error', 0);
  }
}

type FieldErrors = { [name: string]: string | FieldErrors };

/** Turns `/facts/gender` into `{ facts: { gender: message } }`; a pointer without a field goes to the form itself. */
export function fieldErrorsOf(errors: readonly FieldProblem[]): FieldErrors {
  const found: FieldErrors = {};
  for (const { pointer, message } of errors) {
    const path = pointer.split('/').filter(Boolean);
    const last = path.pop();
    if (last === undefined) {
      found.root = { serverError: message };
      continue;
    }
    let level = found;
    for (const name of path) {
      const known = level[name];
      const next: FieldErrors = typeof known === 'object' ? known : {};
      level[name] = next;
      level = next;
    }
    level[last] = message;
  }
  return found;
}
