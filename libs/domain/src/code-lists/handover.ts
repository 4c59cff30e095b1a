import { codeList } from './code-row.js';

export const handoverKind = codeList({ source: 'decided' }, [
  { code: 'copy', de: 'Kopie', en: 'copy' },
  { code: 'transfer', de: 'Abgabe', en: 'transfer' },
]);

export const handoverState = codeList({ source: 'decided' }, [
  { code: 'offered', de: 'angeboten', en: 'offered' },
  { code: 'accepted', de: 'angenommen', en: 'accepted' },
  { code: 'refused', de: 'abgelehnt', en: 'refused' },
  { code: 'revoked', de: 'zurückgezogen', en: 'revoked' },
  { code: 'expired', de: 'abgelaufen', en: 'expired' },
]);
