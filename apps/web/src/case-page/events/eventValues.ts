import { labelOf } from '@geleit/domain';
import type { ConflictField } from '../../conflict/ConflictDialog.js';
import { day } from '../../format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';
import type { EventForm } from './eventForm.js';

/** An event as the lines of the conflict dialog: what belongs together is chosen together. */
export interface EventValues {
  kind: string;
  date: string | null;
  /** How it came, and by whom. */
  receipt: Pick<EventForm, 'triggerKind' | 'via' | 'isLate' | 'receivedOn'>;
  evidence: string | null;
  appliedOn: string | null;
  /** What the instruction on legal remedies says. */
  paper: Pick<EventForm, 'instruction' | 'names' | 'namedN' | 'namedUnit' | 'namedDay'>;
  land: string;
  note: string;
}

export const eventValuesOf = (form: EventForm): EventValues => {
  const { triggerKind, via, isLate, receivedOn, instruction, names, namedN, namedUnit, namedDay } = form;
  return {
    kind: form.kind ?? '',
    date: form.date,
    receipt: { triggerKind, via, isLate, receivedOn },
    evidence: form.evidence,
    appliedOn: form.appliedOn,
    paper: { instruction, names, namedN, namedUnit, namedDay },
    land: form.land,
    note: form.note,
  };
};

/** The form with the values chosen in the dialog. */
export const eventFormWith = (form: EventForm, values: EventValues): EventForm => {
  const { kind, receipt, paper, ...rest } = values;
  return { ...form, ...rest, ...receipt, ...paper, kind: (kind || null) as EventForm['kind'] };
};

export const eventConflictFields = (t: T, locale: Locale): ConflictField<EventValues>[] => [
  { name: 'kind', label: t('eventForm.kind'), format: (value: string) => labelOf('eventKind', value, locale) },
  { name: 'date', label: t('eventForm.date.event'), format: (value: string) => day(value) },
  {
    name: 'receipt',
    label: t('eventForm.how'),
    format: ({ triggerKind, receivedOn }: EventValues['receipt']) =>
      [t(`eventForm.way.${triggerKind}`), receivedOn ? day(receivedOn) : ''].filter(Boolean).join(', '),
  },
  { name: 'evidence', label: t('eventForm.evidence'), format: (value: string) => labelOf('evidence', value, locale) },
  { name: 'appliedOn', label: t('eventForm.appliedOn'), format: (value: string) => day(value) },
  {
    name: 'paper',
    label: t('eventForm.instruction'),
    format: ({ instruction, names, namedN, namedUnit, namedDay }: EventValues['paper']) => {
      if (instruction === 'missing') return t('eventForm.instructions.missing');
      if (names === 'day') return namedDay ? day(namedDay) : '';
      return names === 'other'
        ? `${namedN} ${t(`deadlineCalculator.namedUnits.${namedUnit}`)}`
        : t(`eventForm.period.${names}`);
    },
  },
  { name: 'note', label: t('eventForm.note'), isText: true },
];
