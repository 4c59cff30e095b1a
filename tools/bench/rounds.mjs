import { median } from './statistics.mjs';

/**
 * Runs jobs in rounds, one after another within each round, so that noise of the machine meets all of them.
 *
 * @param jobs {{ [name: string]: object }} jobs of load.mjs by name
 * @returns {Promise<{ [name: string]: object[] }>} results by name, one a round
 */
export async function inRounds(loader, jobs, rounds, seconds) {
  const results = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (const [name, job] of Object.entries(jobs))
    refuseRefusals(name, await loader.ask({ ...job, seconds: Math.min(seconds, 3) }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      const result = await loader.ask({ ...job, seconds });
      refuseRefusals(name, result);
      results[name].push(result);
    }
  }
  return results;
}

/** Requests a second of ours by those of the baseline, round by round. */
export function ratioRow(label, ours, baseline, goal) {
  const ratios = ours.map((result, round) => result.perSecond / baseline[round].perSecond);
  const measured = median(ratios);
  const range = `${least(ratios).toFixed(2)}–${most(ratios).toFixed(2)}`;
  const speeds = `${round(median(ours.map(speed)))} : ${round(median(baseline.map(speed)))} /s`;
  const value = `${measured.toFixed(2)} (${range})`;
  return {
    label,
    value,
    goal: goal && `≥ ${goal}`,
    isMet: goal && measured >= goal,
    remark: `${speeds}; rounds ${ratios.map((one) => one.toFixed(2)).join(' ')}`,
  };
}

const speed = ({ perSecond }) => perSecond;
const round = (number) => String(Math.round(number));
const least = (values) => Math.min(...values);
const most = (values) => Math.max(...values);

/** A server that refuses is fast; its figures would be worth nothing. */
export function refuseRefusals(name, { refused }) {
  if (refused.length > 0) throw new Error(`${name} was refused: ${refused[0]}`);
}
