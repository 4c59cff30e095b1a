import { codeList } from './code-row.js';

export const consentPurpose = codeList({ source: 'decided' }, [
  { code: 'record', de: 'Führen der Akte', en: 'keeping a record' },
  { code: 'disclosure', de: 'Weitergabe an eine Stelle', en: 'passing on to a named body' },
  { code: 'handover', de: 'Übergabe an eine andere Beratungsstelle', en: 'handover to another centre' },
  { code: 'statistics', de: 'nationale Statistik', en: 'national statistics' },
]);

export const consentState = codeList({ source: 'decided' }, [
  { code: 'not-asked', de: 'nicht gefragt', en: 'not asked' },
  { code: 'given', de: 'erteilt', en: 'given' },
  { code: 'refused', de: 'verweigert', en: 'refused' },
  { code: 'withdrawn', de: 'widerrufen', en: 'withdrawn' },
  { code: 'not-possible', de: 'nicht möglich', en: 'not possible' },
]);

export const consentEvidence = codeList({ source: 'decided' }, [
  { code: 'written', de: 'schriftlich', en: 'in writing' },
  { code: 'oral', de: 'mündlich', en: 'oral' },
  { code: 'guardian', de: 'durch Vormund', en: 'by the guardian' },
]);
