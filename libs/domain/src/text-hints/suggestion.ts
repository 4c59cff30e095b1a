import type { HintKind, HintLanguage, Suggestion } from './hint.js';

const masks: Record<HintKind, Record<HintLanguage, string>> = {
  name: { de: '[Name]', en: '[name]' },
  phone: { de: '[Telefon]', en: '[phone]' },
  email: { de: '[E-Mail]', en: '[e-mail]' },
  handle: { de: '[Profil]', en: '[profile]' },
  address: { de: '[Adresse]', en: '[address]' },
  birthDate: { de: '[Geburtsdatum]', en: '[date of birth]' },
  fileNumber: { de: '[Aktenzeichen]', en: '[file number]' },
  iban: { de: '[IBAN]', en: '[IBAN]' },
};

/** A case's identity has two fields: how she is called, and how to reach her. */
const homes: Partial<Record<HintKind, 'alias' | 'safeContact'>> = {
  name: 'alias',
  phone: 'safeContact',
  email: 'safeContact',
  handle: 'safeContact',
  address: 'safeContact',
};

export const suggestionFor = (kind: HintKind, language: HintLanguage): Suggestion => ({
  mask: masks[kind][language],
  moveTo: homes[kind] ?? null,
});
