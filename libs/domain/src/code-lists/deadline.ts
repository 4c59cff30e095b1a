import { codeList } from './code-row.js';

export const deadlineState = codeList({ source: 'decided' }, [
  { code: 'open', de: 'offen', en: 'open' },
  { code: 'met', de: 'eingehalten', en: 'met' },
  { code: 'missed', de: 'versäumt', en: 'missed' },
  { code: 'waived', de: 'entfallen', en: 'waived' },
]);

export const reasonCode = codeList({ source: 'decided' }, [
  { code: 'superseded', de: 'überholt', en: 'superseded' },
  { code: 'client-decision', de: 'Wunsch der Klient*in', en: 'the client’s decision' },
  { code: 'lawyer-advice', de: 'anwaltlicher Rat', en: 'lawyer’s advice' },
  { code: 'wrong-entry', de: 'Fehleintrag', en: 'wrong entry' },
  { code: 'other', de: 'Sonstiges', en: 'other' },
]);

/** Who says that the date is this one. */
export const dateBasis = codeList({ source: 'decided' }, [
  { code: 'rule', de: 'Regel', en: 'rule' },
  { code: 'instruction', de: 'Rechtsbehelfsbelehrung', en: 'instruction on legal remedies' },
  { code: 'authority', de: 'Behörde', en: 'authority' },
  { code: 'court', de: 'Gericht', en: 'court' },
  { code: 'by-hand', de: 'von Hand', en: 'by hand' },
]);

export const triggerKind = codeList({ source: 'found: § 41 VwVfG, § 187 BGB' }, [
  { code: 'notified', de: 'zugestellt', en: 'served' },
  { code: 'posted', de: 'zur Post gegeben', en: 'posted' },
  { code: 'event', de: 'Ereignis', en: 'event' },
]);

/** How the day of the trigger is known. */
export const evidence = codeList({ source: 'decided' }, [
  { code: 'envelope', de: 'gelber Umschlag mit Zustellvermerk', en: 'yellow envelope with service note' },
  { code: 'letter-date', de: 'Datum des Briefs', en: 'date of the letter' },
  { code: 'own-statement', de: 'eigene Angabe', en: 'own statement' },
  { code: 'lawyer', de: 'Angabe der Anwält*in', en: 'the lawyer’s statement' },
]);

const aufenthG = 'found: AufenthG, October 2026';
const asylG = 'found: AsylG, October 2026';

/** Rules a deadline may follow; `by-hand` follows none and has a title. */
export const deadlineRule = codeList({ source: aufenthG }, [
  {
    code: 'reflection-period-min',
    de: 'Ende der Bedenk- und Stabilisierungsfrist',
    en: 'end of the reflection period',
    short: { de: 'Bedenkfrist', en: 'reflection period' },
    norm: '§ 59 Abs. 7 S. 1–2 AufenthG',
  },
  {
    code: 'permit-renewal-application',
    de: 'Verlängerung des Aufenthaltstitels beantragen',
    en: 'apply for renewal of the residence title',
    short: { de: 'Verlängerung Titel', en: 'title renewal' },
    norm: '§ 81 Abs. 4 S. 1 AufenthG',
    source: 'found: AufenthG, April 2026',
  },
  {
    code: 'toleration-expiry',
    de: 'Ablauf der Duldung',
    en: 'toleration ends',
    short: { de: 'Duldung', en: 'toleration' },
    norm: '§ 60a Abs. 4, 5 AufenthG',
    source: 'found: AufenthG, April 2026',
  },
  {
    code: 'fiction-certificate-expiry',
    de: 'Ablauf der Fiktionsbescheinigung',
    en: 'fictional certificate ends',
    short: { de: 'Fiktionsbescheinigung', en: 'fictional certificate' },
    norm: '§ 81 Abs. 5 AufenthG',
    source: 'found in part: AufenthG, April 2026',
  },
  {
    code: 'asylum-permission-expiry',
    de: 'Ablauf der Bescheinigung über die Aufenthaltsgestattung',
    en: 'asylum permission document ends',
    short: { de: 'Gestattung', en: 'asylum permission' },
    norm: '§ 63 AsylG',
    source: asylG,
  },
  {
    code: 'arrival-certificate-expiry',
    de: 'Ablauf des Ankunftsnachweises',
    en: 'arrival certificate ends',
    short: { de: 'Ankunftsnachweis', en: 'arrival certificate' },
    norm: '§ 63a AsylG',
    source: 'found: AsylG',
  },
  {
    code: 'by-hand',
    de: 'von Hand eingetragen',
    en: 'entered by hand',
    short: { de: 'von Hand', en: 'by hand' },
    source: 'decided',
  },
]);
