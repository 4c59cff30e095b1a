import {
  type ComputedDeadline,
  type DeadlineFields,
  type Instruction,
  type DeadlineMove,
  type DeadlineStateChange,
  type DeadlineRule,
  type DeadlineTrigger,
  shortLabelOf,
  type Urgency,
  urgencyOf,
} from '@geleit/domain';
import type { CaseRecordRow } from '../cases/case-records.js';
import type { Language } from '../common/context/request-context.js';
import type { NameOf, PersonName } from '../users/staff-names.js';
import { type ShownStep, shownSteps } from './computation/shown-steps.js';

export interface DeadlineView {
  id: string;
  version: number;
  kind: string;
  /** Id of the rule it follows; null for one set by hand. */
  rule: string | null;
  /** Name of the rule in the language asked for, or the title. */
  name: string;
  title: string | null;
  dueOn: string;
  dueAt: string | null;
  possiblyUntil: string | null;
  state: string;
  urgency: Urgency;
  severity: string;
  direction: string;
  legalBasis: string | null;
  wellFounded: boolean | null;
  /** How the rule itself is founded; null for a deadline set by hand. */
  foundation: string | null;
  consequence: string | null;
  remedy: string | null;
  trigger: DeadlineTrigger | null;
  land: string | null;
  appliedOn: string | null;
  evidence: string | null;
  instruction: Instruction | null;
  missingInstruction: boolean;
  /** What the rule gives for these inputs; another day than `dueOn` where paper, authority or court said so. */
  ruleDueOn: string | null;
  steps: ShownStep[];
  metOn: string | null;
  reason: string | null;
  reasonCode: string | null;
  dateBasis: string | null;
  responsible: PersonName | null;
  warnDaysBefore: readonly number[];
  moves: (Omit<DeadlineMove, 'by'> & { by: PersonName | null })[];
  stateChanges: (Omit<DeadlineStateChange, 'by'> & { by: PersonName | null })[];
  statusId: string | null;
  eventId: string | null;
  followsId: string | null;
  followUpId: string | null;
  acknowledgedBy: PersonName | null;
  acknowledgedAt: string | null;
  case: { id: string; code: string };
  createdAt: string;
  updatedAt: string;
}

export interface ShownDeadline {
  row: Pick<CaseRecordRow, 'id' | 'version' | 'createdAt' | 'updatedAt'>;
  fields: DeadlineFields;
  ofCase: { id: string; code: string; responsibleId: string };
}

/** What a deadline is shown with, beside its own fields. */
export interface Surroundings {
  nameOf: NameOf;
  today: string;
  language: Language;
  rule: DeadlineRule | undefined;
  computed: ComputedDeadline | undefined;
}

export function deadlineView({ row, fields, ofCase }: ShownDeadline, around: Surroundings): DeadlineView {
  const { nameOf, today } = around;
  return {
    id: row.id,
    version: row.version,
    kind: fields.kind,
    title: fields.title ?? null,
    ...ofRule(fields, around),
    dueOn: fields.dueOn,
    dueAt: fields.dueAt ?? null,
    possiblyUntil: fields.possiblyUntil ?? null,
    state: fields.state,
    urgency: urgencyOf(fields.dueOn, today),
    trigger: fields.trigger ?? null,
    land: fields.land ?? null,
    appliedOn: fields.appliedOn ?? null,
    evidence: fields.evidence ?? null,
    instruction: fields.instruction ?? null,
    missingInstruction: fields.missingInstruction ?? false,
    metOn: fields.metOn ?? null,
    reason: fields.reason ?? null,
    reasonCode: fields.reasonCode ?? null,
    dateBasis: fields.dateBasis ?? null,
    responsible: nameOf(fields.responsibleId ?? ofCase.responsibleId),
    warnDaysBefore: fields.warnDaysBefore ?? [],
    moves: (fields.moves ?? []).map((move) => ({ ...move, by: nameOf(move.by) })),
    stateChanges: (fields.stateChanges ?? []).map((change) => ({ ...change, by: nameOf(change.by ?? null) })),
    ...links(fields),
    acknowledgedBy: nameOf(fields.acknowledgedBy ?? null),
    acknowledgedAt: fields.acknowledgedAt ?? null,
    case: { id: ofCase.id, code: ofCase.code },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

function ofRule(fields: DeadlineFields, { rule, computed, language }: Surroundings) {
  return {
    rule: rule?.id ?? null,
    name: rule?.name[language] ?? fields.title ?? shortLabelOf('deadlineRule', fields.kind, language),
    severity: rule?.severity ?? 'organisational',
    direction: rule?.direction ?? 'end',
    legalBasis: computed?.legalBasis ?? rule?.norm ?? null,
    wellFounded: computed?.wellFounded ?? null,
    foundation: rule?.foundation ?? null,
    consequence: rule?.consequence?.[language] ?? null,
    remedy: rule?.remedy?.[language] ?? null,
    ruleDueOn: computed?.dueOn ?? null,
    steps: shownSteps(computed, language),
  };
}

function links({ statusId, eventId, followsId, followUpId }: DeadlineFields) {
  return {
    statusId: statusId ?? null,
    eventId: eventId ?? null,
    followsId: followsId ?? null,
    followUpId: followUpId ?? null,
  };
}
