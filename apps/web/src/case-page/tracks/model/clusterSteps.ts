import { daysFrom } from '../../../format/dates.js';

export interface ClusteredStep {
  occurredOn: string;
  area: string;
  kind: string;
}

export interface StepCluster {
  area: string;
  from: string;
  until: string;
  count: number;
  /** Kinds of the cluster, the most frequent first; ties in the order of their first step. */
  kinds: readonly string[];
}

/** Two months without a step and a new stretch of work begins. */
export const clusterGapDays = 60;

/**
 * Stretches of work in each area: steps that follow each other within `gapDays`.
 *
 * @param steps in any order
 * @returns clusters by their first day
 */
export function clusterSteps(steps: readonly ClusteredStep[], gapDays = clusterGapDays): StepCluster[] {
  const open = new Map<string, ClusteredStep[]>();
  const closed: StepCluster[] = [];
  for (const step of [...steps].sort((a, b) => a.occurredOn.localeCompare(b.occurredOn))) {
    const running = open.get(step.area);
    const last = running?.at(-1);
    if (running && last && daysFrom(last.occurredOn, step.occurredOn) <= gapDays) {
      running.push(step);
      continue;
    }
    if (running) closed.push(summed(running));
    open.set(step.area, [step]);
  }
  for (const running of open.values()) closed.push(summed(running));
  return closed.sort((a, b) => a.from.localeCompare(b.from) || a.area.localeCompare(b.area));
}

function summed(steps: readonly ClusteredStep[]): StepCluster {
  const { area = '', occurredOn: from = '' } = steps[0] ?? {};
  const until = steps.at(-1)?.occurredOn ?? from;
  const tally = new Map<string, number>();
  for (const step of steps) tally.set(step.kind, (tally.get(step.kind) ?? 0) + 1);
  const kinds = [...tally].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
  return { area, from, until, count: steps.length, kinds };
}
