import { labelOf, shortLabelOf } from '@geleit/domain';
import { useMemo } from 'react';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { capitalised } from '../capitalised.js';
import type { TrackWords } from './model.js';

/** The model's words in the language of the page. */
export function useTrackWords(): TrackWords {
  const t = useT();
  const locale = useCurrentLocale();
  return useMemo(
    () => ({
      kind: (code) => capitalised(labelOf('supportKind', code, locale)),
      status: (code) => capitalised(shortLabelOf('residenceStatus', code, locale)),
      applied: (status) => t('tracks.applied', { status }),
      children: (count, whereabouts) => t('tracks.children', { smart_count: count, where: t(`tracks.where.${whereabouts}` as never) }),
    }),
    [t, locale],
  );
}
