import { labelOf } from '@geleit/domain';
import type { StepVersion } from '../../api/types.js';
import { day } from '../../format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';
import { capitalised } from '../capitalised.js';

export interface VersionRow {
  label: string;
  /** In the order of the versions, the newest first; '' where nothing was said. */
  values: readonly string[];
}

/** The statements of a step side by side; what no version says has no row. */
export function versionRows(versions: readonly StepVersion[], t: T, locale: Locale): VersionRow[] {
  const row = (label: string, words: (version: StepVersion) => string): VersionRow => ({
    label,
    values: versions.map(words),
  });
  return [
    row(t('composer.date'), ({ occurredOn }) => day(occurredOn)),
    row(t('composer.kind'), ({ area, kind }) =>
      capitalised(kind === 'other' ? labelOf('supportArea', area, locale) : labelOf('supportKind', kind, locale)),
    ),
    row(t('composer.minutes'), ({ minutes }) => t('timeline.duration', { minutes })),
    row(t('composer.channel'), ({ channel }) => labelOf('channel', channel, locale)),
    row(t('composer.interpreter'), ({ interpreter, language }) =>
      interpreter ? (language ? labelOf('language', language, locale) : labelOf('yesNo', 'yes', locale)) : '',
    ),
    row(t('composer.withWhom'), ({ withWhom }) =>
      withWhom.map((code) => labelOf('partnerKind', code, locale)).join(', '),
    ),
    row(t('composer.outcome'), ({ outcome }) => (outcome ? labelOf('stepOutcome', outcome, locale) : '')),
    row(t('composer.note'), ({ note }) => note ?? ''),
  ].filter(({ values }) => values.some(Boolean));
}

/** Whether a version says something else than the one after it, which replaced it. */
export const differs = ({ values }: VersionRow, at: number): boolean => at > 0 && values[at] !== values[at - 1];
