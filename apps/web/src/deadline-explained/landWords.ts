import { lands } from '@geleit/domain';
import type { Locale } from '../i18n/locale.js';

/** 'Nordrhein-Westfalen' of `NW`, with its place where that has holidays of its own. */
export const landWords = (code: string, locale: Locale): string =>
  lands.find((land) => land.code === code)?.[locale] ?? code;
