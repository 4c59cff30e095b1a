import { caseCode, type Code } from '@geleit/domain';
import type { CaseSpec } from '../cases/case-spec.js';
import type { DemoPerson } from '../people/person.js';
import { Random } from '../plan/random.js';
import type { ProfileName } from '../profiles/profiles.js';
import type { Weighted } from '../profiles/profile.js';

const frequencies: Weighted<ProfileName> = [
  ['west-africa', 30],
  ['eastern-eu', 22],
  ['balkans', 12],
  ['loverboy', 8],
  ['trans', 4],
  ['building', 14],
  ['care', 7],
  ['kitchen', 9],
  ['drivers', 5],
  ['aupair', 3],
  ['marriage', 10],
  ['begging', 6],
  ['criminal-acts', 4],
  ['silent', 5],
];

const reasons: Weighted<Code<'closingReason'>> = [
  ['aim-reached', 30],
  ['referred-on', 18],
  ['contact-lost', 17],
  ['moved', 9],
  ['no-trafficking', 7],
  ['returned', 6],
  ['client-wish', 6],
  ['deported', 2],
  ['transferred', 3],
];

const threeYears = 1090;

/**
 * The closed cases of a centre, opened and closed over three years.
 *
 * @param name  of the centre, from which they are drawn
 * @param taken codes that are in use
 */
export function closedCases(
  name: string,
  count: number,
  workers: readonly DemoPerson[],
  taken: readonly string[],
): readonly CaseSpec[] {
  const random = Random.of(`closed/${name}`);
  const codes = new Set(taken);
  return Array.from({ length: count }, (_, index) => {
    const openedDaysAgo = Math.round(60 + ((threeYears - 60) * (count - index - random.fraction())) / count);
    const lasted = Math.min(random.between(20, 130) + random.between(0, 330), openedDaysAgo - 12);
    const closedDaysAgo = openedDaysAgo - lasted;
    const profile = random.weighted(frequencies);
    const closingReason = random.weighted(reasons);
    return {
      code: freshCode(random, codes),
      worker: random.pick(workers),
      state: 'closed' as const,
      profile,
      openedDaysAgo,
      closedDaysAgo,
      contactDaysAgo: closedDaysAgo + random.between(1, Math.min(20, lasted - 1)),
      closingReason,
      ...(profile === 'silent' ? { kind: 'anonymous' as const } : {}),
    };
  });
}

/** A code of the product's own making that nobody has. */
function freshCode(random: Random, taken: Set<string>): string {
  const code = caseCode((n) => random.below(n));
  if (taken.has(code)) return freshCode(random, taken);
  taken.add(code);
  return code;
}
