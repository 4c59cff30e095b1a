import { labelOf } from '@geleit/domain';
import type { Locale } from '../../i18n/locale.js';

/** From critical to stable. */
export const progressCodes = ['0', '1', '2', '3', '4'] as const;
export const mostProgress = progressCodes.length - 1;

/** 'gebessert' of 3. */
export const progressWord = (value: number, locale: Locale): string => labelOf('progress', String(value), locale);
