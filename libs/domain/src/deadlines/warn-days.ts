import type { Code } from '../code-lists/code-lists.js';

const warnings: Partial<Record<Code<'deadlineRule'>, readonly number[]>> = {
  'reflection-period-min': [42, 28, 14, 7, 3, 1],
  'permit-renewal-application': [56, 28, 14, 7, 3, 1],
  'toleration-expiry': [28, 14, 7, 3, 1],
  'fiction-certificate-expiry': [28, 14, 7, 3],
  'asylum-permission-expiry': [14, 7, 3],
  'arrival-certificate-expiry': [14, 7, 3],
};

/** Days before the due date on which to warn where nobody chose others; longest first. */
export function defaultWarnDays(kind: Code<'deadlineRule'>): readonly number[] {
  return warnings[kind] ?? [14, 7, 2];
}
