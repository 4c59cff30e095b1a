import type { DeadlineView } from '../api/types.js';
import { periodWords } from '../deadline-calculator/periodWords.js';
import { day } from '../format/dates.js';
import type { Locale } from '../i18n/locale.js';
import type { T } from '../i18n/useT.js';
import { codeLabel } from '../ui/codeOptions.js';
import { landWords } from './landWords.js';

export interface ExplainedFact {
  readonly term: string;
  readonly value: string;
}

/** What a deadline rests on: its trigger, how that is known, whose holidays count, what the paper says, who is warned. */
export function explainedFacts(deadline: DeadlineView, locale: Locale, t: T): ExplainedFact[] {
  const { trigger, evidence, land, appliedOn, responsible, warnDaysBefore } = deadline;
  const facts: (readonly [string, string | null | undefined])[] = [
    [t('deadlineExplained.trigger'), trigger && triggerWords(trigger, locale, t)],
    [
      t('deadlineExplained.known'),
      trigger && (codeLabel('evidence', evidence, locale) || t('deadlineExplained.unknown')),
    ],
    [t('deadlineExplained.instruction'), instructionWords(deadline, locale, t)],
    [t('deadlineExplained.appliedOn'), appliedOn && day(appliedOn, locale)],
    [t('deadlineExplained.land'), land && landWords(land, locale)],
    [t('deadlineExplained.responsible'), responsible?.name],
    [
      t('deadlineExplained.warnings'),
      warnDaysBefore.length > 0 && deadline.state === 'open'
        ? t('deadlineExplained.warningDays', { days: warnDaysBefore.join(', ') })
        : null,
    ],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

function triggerWords(trigger: NonNullable<DeadlineView['trigger']>, locale: Locale, t: T): string {
  const { date, kind, receivedOn } = trigger;
  return [
    `${day(date, locale)}, ${codeLabel('triggerKind', kind, locale)}`,
    receivedOn && t('deadlineExplained.received', { day: day(receivedOn, locale) }),
  ]
    .filter(Boolean)
    .join(', ');
}

function instructionWords({ instruction, missingInstruction }: DeadlineView, locale: Locale, t: T): string | null {
  if (missingInstruction) return t('deadlineExplained.instructionMissing');
  if (!instruction) return null;
  const { n, unit, dueOn } = instruction;
  if (dueOn) return t('deadlineExplained.instructionDay', { day: day(dueOn, locale) });
  if (!n || !unit) return null;
  return t('deadlineExplained.instructionPeriod', { period: periodWords({ op: 'add', n, unit }, t) });
}
