import { currentLocale } from '../../i18n/locale.js';

/** '12,4 %' of a published share; '–' where the base is too small. */
export const percent = (share: number | null | undefined): string =>
  share === null || share === undefined
    ? '–'
    : `${new Intl.NumberFormat(currentLocale() === 'de' ? 'de-DE' : 'en-GB', {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }).format(share)} %`;
