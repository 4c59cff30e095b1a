import {
  type DeadlineRule,
  ownDeadlineRule,
  type OwnRule,
  type OwnRuleWording,
  type RuleSetting,
} from '@geleit/domain';

export interface Words {
  de: string;
  en: string;
}

/** The name of a legal rule, the UUID of an own one. */
export type RuleName = string;

/** A rule as data. The centre's own ones have the version that a change names; built-in ones that of their setting. */
export interface DeadlineRuleView {
  id: RuleName;
  /** None for an own rule. */
  area: string | null;
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
  /** What a change names: of an own rule its version, of a legal one that of its setting here. */
  version: number;
  settingVersion: number | null;
  state: 'active' | 'ended';
  /** Seat whose holidays an own rule names. */
  land: string | null;
}

/** A legal rule, with what the centre has decided about it. */
export function legalRuleView(
  rule: DeadlineRule,
  setting: RuleSetting = { proposed: true, version: 0 },
): DeadlineRuleView {
  const { proposed, version } = setting;
  return { ...factsOf(rule), own: false, proposed, version, settingVersion: version, state: 'active', land: null };
}

/** A rule that the centre has made itself; events do not propose it. */
export function ownRuleView(own: OwnRule, wording: OwnRuleWording = { name: '', made: '' }): DeadlineRuleView {
  const { version, state, land = null } = own;
  const facts = { ...factsOf(ownDeadlineRule(own, wording)), area: null, norm: wording.norm ?? '' };
  return { ...facts, own: true, proposed: false, version, settingVersion: null, state, land };
}

type Facts = Omit<DeadlineRuleView, 'own' | 'proposed' | 'version' | 'settingVersion' | 'state' | 'land'>;

function factsOf(rule: DeadlineRule): Facts {
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
  };
}
