import { codeList } from './code-row.js';

export const healthNeed = codeList({ source: 'decided' }, [
  { code: 'medical', de: 'medizinisch', en: 'medical' },
  { code: 'pregnancy', de: 'Schwangerschaft', en: 'pregnancy' },
  { code: 'psychological', de: 'psychisch', en: 'psychological' },
  { code: 'addiction', de: 'Sucht', en: 'addiction' },
  { code: 'other', de: 'Sonstiges', en: 'other' },
]);

export const healthState = codeList({ source: 'decided' }, [
  { code: 'needed', de: 'Bedarf', en: 'needed' },
  { code: 'referred', de: 'vermittelt', en: 'referred' },
  { code: 'received', de: 'erhalten', en: 'received' },
  { code: 'refused', de: 'verweigert', en: 'refused' },
]);
