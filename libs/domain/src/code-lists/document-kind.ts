import { codeList } from './code-row.js';

export const documentKind = codeList({ source: 'decided' }, [
  { code: 'decision', de: 'Bescheid', en: 'decision' },
  { code: 'judgment', de: 'Urteil', en: 'judgment' },
  { code: 'identity-paper', de: 'Ausweis, Pass', en: 'identity paper' },
  { code: 'residence-paper', de: 'Aufenthaltspapier', en: 'residence paper' },
  { code: 'medical', de: 'Attest', en: 'medical certificate' },
  { code: 'power-of-attorney', de: 'Vollmacht', en: 'power of attorney' },
  { code: 'secrecy-release', de: 'Schweigepflichtentbindung', en: 'release from secrecy' },
  { code: 'letter', de: 'Schreiben', en: 'letter' },
  { code: 'other', de: 'Sonstiges', en: 'other' },
]);
