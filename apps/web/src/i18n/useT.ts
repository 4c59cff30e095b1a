import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from './locale.js';
import type { MessageKey } from './messages.js';

export type T = (key: MessageKey, options?: Record<string, string | number>) => string;

/** react-admin's `useTranslate` with known keys only: a missing word is a type error, not a raw key on the page. */
export const useT = (): T => useTranslate() as T;

export const useCurrentLocale = (): Locale => useLocale() as Locale;
