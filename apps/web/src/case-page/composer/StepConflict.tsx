import { labelOf } from '@geleit/domain';
import { useMemo } from 'react';
import type { SupportStepView } from '../../api/types.js';
import { ConflictDialog, type ConflictField } from '../../conflict/ConflictDialog.js';
import { day, dayNear } from '../../format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import { type T, useCurrentLocale, useT } from '../../i18n/useT.js';
import { capitalised } from '../capitalised.js';
import { formOf, type StepForm } from './step/stepForm.js';
import { formWith, type StepValues, valuesOf } from './step/stepValues.js';
import type { StepComposerState } from './useStepComposer.js';

interface StepConflictProps {
  composer: StepComposerState;
  stored: SupportStepView;
  onClose: () => void;
}

/** Two people corrected the same step: both versions, a choice per line, the notes merged. */
export function StepConflict({ composer, stored, onClose }: StepConflictProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { content, saving } = composer;
  const fields = useMemo(() => fieldsOf(t, locale), [t, locale]);
  const mine = useMemo(() => valuesOf(content.form), [content.form]);
  const theirs = useMemo(
    () => ({ ...valuesOf(formOf(stored)), version: stored.version, updatedAt: stored.updatedAt }),
    [stored],
  );
  const save = (merged: StepValues, version: number) => {
    const form: StepForm = formWith(content.form, merged);
    composer.change(form);
    void composer.save({ version, form });
  };
  return (
    <ConflictDialog
      where={`${content.case?.code ?? ''} / ${capitalised(labelOf('supportKind', content.form.kind ?? '', locale))}, ${dayNear(content.form.occurredOn)}`}
      fields={fields}
      mine={mine}
      stored={theirs}
      isSaving={saving.phase === 'saving'}
      onSave={save}
      onLater={onClose}
    />
  );
}

const fieldsOf = (t: T, locale: Locale): ConflictField<StepValues>[] => [
  {
    name: 'kind',
    label: t('composer.kind'),
    format: (value: string) => capitalised(labelOf('supportKind', value.split('/')[1] ?? value, locale)),
  },
  { name: 'occurredOn', label: t('composer.date'), format: (value: string) => day(value) },
  {
    name: 'minutes',
    label: t('composer.minutes'),
    format: (value: number) => t('timeline.duration', { minutes: value }),
  },
  { name: 'channel', label: t('composer.channel'), format: (value: string) => labelOf('channel', value, locale) },
  {
    name: 'interpreting',
    label: t('composer.interpreter'),
    format: (value: string) =>
      value === 'yes' || value === 'no' ? labelOf('yesNo', value, locale) : labelOf('language', value, locale),
  },
  {
    name: 'withWhom',
    label: t('composer.withWhom'),
    format: (value: string[]) => value.map((code) => labelOf('partnerKind', code, locale)).join(', '),
  },
  { name: 'outcome', label: t('composer.outcome'), format: (value: string) => labelOf('stepOutcome', value, locale) },
  { name: 'note', label: t('composer.note'), isText: true },
];
