import { labelOf } from '@geleit/domain';
import { dayPlain } from '../../format/dates.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';
import { hearingClock } from './hearingClock.js';
import type { HearingValue, StageValue } from './proceedingForm.js';

/** 'Anzeige 01.12.2025, Ermittlung' where two versions stand side by side. */
export const stagesWords = (stages: readonly StageValue[], _t: T, locale: Locale): string =>
  stages
    .map(({ stage, on }) =>
      [stage ? labelOf('proceedingStage', stage, locale) : '', on ? dayPlain(on, locale) : ''].join(' ').trim(),
    )
    .join(', ');

export const hearingsWords = (hearings: readonly HearingValue[], t: T, locale: Locale): string =>
  hearings
    .map(({ on, time, zone, place }) =>
      [on ? hearingClock({ on, time, zone }, locale, t) : '', place].filter(Boolean).join(', '),
    )
    .join('; ');
