import type { DeadlineRule } from '@geleit/domain';

export interface Words {
  de: string;
  en: string;
}

/** A rule as data. The centre's own ones have the version that a change names; built-in ones that of their setting. */
export interface DeadlineRuleView {
  id: string;
  area: string;
  name: Words;
  short: Words;
  kinds: string[];
  triggerWords: Words;
  period: { op: string; n: number; unit: string };
  shift: string;
  fiction: string | null;
  direction: string;
  severity: string;
  norm: string;
  norms: { old: string; new: string } | null;
  /** Days of the application (of the registration, for transfers) for which it holds. */
  regime: { of: string; from: string | null; until: string | null } | null;
  validFrom: string | null;
  validTo: string | null;
  consequence: Words | null;
  remedy: Words | null;
  remedyRule: string | null;
  warnDaysBefore: number[];
  warnHoursBefore: number[] | null;
  source: string;
  foundation: string;
  own: boolean;
  /** Whether an event may propose it. */
  proposed: boolean;
}

export function deadlineRuleView(rule: DeadlineRule, isProposed: boolean): DeadlineRuleView {
  const { regime, norms = null, period } = rule;
  return {
    id: rule.id,
    area: rule.area,
    name: rule.name,
    short: rule.short,
    kinds: [...rule.kinds],
    triggerWords: rule.triggerWords,
    period: { op: period.op, n: period.n, unit: period.unit },
    shift: rule.shift,
    fiction: rule.fiction,
    direction: rule.direction,
    severity: rule.severity,
    norm: rule.norm,
    norms,
    regime: regime ? { of: regime.of, from: regime.from ?? null, until: regime.until ?? null } : null,
    validFrom: rule.validFrom ?? null,
    validTo: rule.validTo ?? null,
    consequence: rule.consequence,
    remedy: rule.remedy,
    remedyRule: rule.remedyRule ?? null,
    warnDaysBefore: [...rule.warnDaysBefore],
    warnHoursBefore: rule.warnHoursBefore ? [...rule.warnHoursBefore] : null,
    source: rule.source,
    foundation: rule.foundation,
    own: false,
    proposed: isProposed,
  };
}
