import { addDays, type ComputedDeadline, type DeadlineRule, sourceWords } from '@geleit/domain';
import type { Language } from '../common/context/request-context.js';

/** ISO 8601 with the offset of Germany: `2026-03-30T16:00:00+02:00`. */
export type OffsetInstant = string;

/** One step of the explanation, in the language of the request. */
export interface PreviewStep {
  kind: string;
  date: string;
  text: string;
  norm?: string;
}

/** A computed date that explains itself. */
export interface DeadlinePreview {
  rule: string;
  /** The rule's name in the language of the request. */
  name: string;
  notifiedOn: string;
  dueOn: string;
  /** Rules in hours: the instant, with the offset of Germany. */
  dueAt?: OffsetInstant;
  /** Unsettled: up to here at the most. */
  possiblyUntil?: string;
  /** To be quite safe: a day less for the post. */
  carefulOn?: string;
  /** Seat of the court or authority whose holidays were used. */
  land: string;
  severity: string;
  direction: string;
  legalBasis: string;
  wellFounded: boolean;
  foundation: string;
  source: string;
  regime?: string;
  /** What the instruction on legal remedies gives; of two periods the shorter one is `dueOn`. */
  paper?: { dueOn: string; differs: boolean; days: number };
  consequence: string | null;
  remedy: string | null;
  warnings: { daysBefore: number; on: string }[];
  steps: PreviewStep[];
}

export function deadlinePreview(
  rule: DeadlineRule,
  computed: ComputedDeadline,
  land: string,
  language: Language,
): DeadlinePreview {
  const { dueAt, possiblyUntil, carefulOn, regime, paper, steps, dueOn } = computed;
  return {
    rule: rule.id,
    name: rule.name[language],
    notifiedOn: computed.notifiedOn,
    dueOn,
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(possiblyUntil === undefined ? {} : { possiblyUntil }),
    ...(carefulOn === undefined ? {} : { carefulOn }),
    land,
    severity: computed.severity,
    direction: computed.direction,
    legalBasis: computed.legalBasis,
    wellFounded: computed.wellFounded,
    foundation: computed.foundation,
    source: sourceWords(computed.source)[language],
    ...(regime === undefined ? {} : { regime }),
    ...(paper === undefined ? {} : { paper: { ...paper } }),
    consequence: rule.consequence?.[language] ?? null,
    remedy: rule.remedy?.[language] ?? null,
    warnings: rule.warnDaysBefore.map((daysBefore) => ({ daysBefore, on: addDays(dueOn, -daysBefore) })),
    steps: steps.map(({ kind, date, text, norm }) => ({
      kind,
      date,
      text: text[language],
      ...(norm === undefined ? {} : { norm }),
    })),
  };
}
