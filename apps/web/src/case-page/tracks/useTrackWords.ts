import { labelOf, shortLabelOf } from '@geleit/domain';
import { useMemo } from 'react';
import { dayShort } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { capitalised } from '../capitalised.js';
import { unbroken } from '../unbroken.js';
import type { TrackWords } from './model/model.js';

/** The model's words in the language of the page. */
export function useTrackWords(): TrackWords {
  const t = useT();
  const locale = useCurrentLocale();
  return useMemo(
    () => ({
      kind: (code) => capitalised(labelOf('supportKind', code, locale)),
      status: (code) => unbroken(capitalised(shortLabelOf('residenceStatus', code, locale))),
      atLeast: (status, day) => t('tracks.atLeast', { status, day: dayShort(day) }),
      applied: (status) => t('tracks.applied', { status }),
      children: (count, whereabouts) =>
        t('tracks.children', { smart_count: count, where: t(`tracks.where.${whereabouts}` as never) }),
    }),
    [t, locale],
  );
}
