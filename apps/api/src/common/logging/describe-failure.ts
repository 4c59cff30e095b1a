import { SealBroken } from '@geleit/vault';

export interface FailureDescription {
  /** Its class, with the code of the driver or the system; of a broken seal the column. */
  failure: string;
  where: string[];
}

/** What of an unexpected failure may reach the log: never its message, which can quote what was typed or stored. */
export function describeFailure(failure: unknown): FailureDescription {
  return { failure: kindOf(failure), where: placesOf(failure) };
}

function kindOf(failure: unknown): string {
  if (failure instanceof SealBroken) return `SealBroken ${failure.column}`;
  const { code } = (failure ?? {}) as { code?: unknown };
  const name = failure instanceof Error ? failure.name : typeof failure;
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? `${name} ${code}` : name;
}

/** The stack begins with the message, which may have several lines; only lines that name a place are kept. */
function placesOf(failure: unknown): string[] {
  const lines = failure instanceof Error ? (failure.stack ?? '').split('\n') : [];
  return lines
    .filter((line) => /^\s+at \S/.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}
