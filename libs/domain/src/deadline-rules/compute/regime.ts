import { Temporal } from 'temporal-polyfill';
import type { AsylumRegime, DeadlineRule } from '../deadline-rule.js';
import { interval } from './check-input.js';
import type { DeadlineStep } from './computed-deadline.js';
import { DeadlineInputError, type DeadlineInput } from './deadline-input.js';
import { dayWords } from './words.js';

/** First day of an application under the new asylum law, and of a registration under the new law of transfers. */
export const newLawFrom = { application: '2026-06-12', registration: '2026-07-01' } as const;

interface Regime {
  readonly regime?: 'old' | 'new';
  readonly legalBasis: string;
  readonly steps: readonly DeadlineStep[];
}

/**
 * Which asylum law holds: that of the day of the application (of the registration, for transfers), never that of the
 * decision or of today.
 *
 * @throws DeadlineInputError on `appliedOn` if the rule is one of the other law, or if it lies after the decision
 * @see § 87e AsylG; Art. 84 Regulation (EU) 2024/1351
 */
export function regimeOf({ rule, trigger, appliedOn }: DeadlineInput): Regime {
  const { regime, norms, norm } = rule;
  if (!regime && !norms) return { legalBasis: norm, steps: [] };
  if (appliedOn !== undefined) checkOrder(rule, trigger, appliedOn);
  if (regime && appliedOn !== undefined && !contains(regime, appliedOn)) {
    throw new DeadlineInputError('appliedOn', 'otherRegime', [interval(regime.from, regime.until)]);
  }
  const key = regime?.of ?? 'application';
  const isOld = regime ? regime.until !== undefined : appliedOn === undefined ? undefined : appliedOn < newLawFrom[key];
  return {
    regime: isOld === undefined ? undefined : isOld ? 'old' : 'new',
    legalBasis: norms ? basisOf(norms, isOld) : norm,
    steps: [stepOf(key, isOld, appliedOn, trigger.date)],
  };
}

const contains = ({ from, until }: AsylumRegime, day: string) => (from ?? day) <= day && day <= (until ?? day);

function checkOrder({ kinds }: DeadlineRule, trigger: DeadlineInput['trigger'], appliedOn: string): void {
  const isDecision = kinds.includes('notified') && trigger.kind !== 'event';
  if (isDecision && appliedOn > trigger.date) {
    throw new DeadlineInputError('appliedOn', 'wrongOrder', [interval(undefined, trigger.date)]);
  }
}

function basisOf({ old, new: now }: NonNullable<DeadlineRule['norms']>, isOld: boolean | undefined): string {
  if (isOld !== undefined) return isOld ? old : now;
  return `${now} (Asylantrag ab 12.06.2026); ${old} (Asylantrag vor dem 12.06.2026)`;
}

const subjects = {
  application: { de: 'Asylantrag', ofDe: 'des Asylantrags', en: 'asylum application' },
  registration: { de: 'Registrierung', ofDe: 'der Registrierung', en: 'registration' },
} as const;

function stepOf(
  key: AsylumRegime['of'],
  isOld: boolean | undefined,
  appliedOn: string | undefined,
  fallback: string,
): DeadlineStep {
  const cut = dayWords(Temporal.PlainDate.from(newLawFrom[key]));
  const { de, ofDe, en } = subjects[key];
  const given = appliedOn === undefined ? undefined : dayWords(Temporal.PlainDate.from(appliedOn));
  const law =
    isOld === undefined
      ? {
          de: 'beide Rechte kennen die Regel, beide Normen sind genannt',
          en: 'both laws know the rule, both norms are named',
        }
      : isOld
        ? { de: `altes Recht (vor ${cut.de})`, en: `old law (before ${cut.en})` }
        : { de: `neues Recht (ab ${cut.de})`, en: `new law (from ${cut.en})` };
  return {
    kind: 'regime',
    date: appliedOn ?? fallback,
    text: {
      de: given ? `${de} vom ${given.de}: ${law.de}.` : `Tag ${ofDe} nicht angegeben: ${law.de}.`,
      en: given ? `Day of the ${en} ${given.en}: ${law.en}.` : `Day of the ${en} not given: ${law.en}.`,
    },
    norm: key === 'application' ? '§ 87e AsylG' : 'Art. 84 VO (EU) 2024/1351',
  };
}
