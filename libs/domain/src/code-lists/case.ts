import { codeList } from './code-row.js';

export const caseIdentity = codeList({ source: 'decided' }, [
  { code: 'anonymous', de: 'anonym', en: 'anonymous' },
  { code: 'safe-contact', de: 'mit sicherem Kontakt', en: 'with a safe contact' },
]);

/** HTCDS `cas_Status`; a case closed as `referred-on` is `ClosedReferred` there. */
export const caseState = codeList({ source: 'decided' }, [
  { code: 'contact', de: 'Kontakt', en: 'contact', htcds: 'Active' },
  { code: 'clearing', de: 'Clearing', en: 'clearing', htcds: 'Active' },
  { code: 'active', de: 'laufend', en: 'active', htcds: 'Active' },
  { code: 'dormant', de: 'ruhend', en: 'dormant', htcds: 'FollowUp' },
  { code: 'closed', de: 'abgeschlossen', en: 'closed', htcds: 'Closed' },
  { code: 'erased', de: 'gelöscht', en: 'erased' },
]);

export const closingReason = codeList({ source: 'decided', isCounted: true }, [
  { code: 'aim-reached', de: 'Ziel erreicht', en: 'aim reached' },
  { code: 'referred-on', de: 'weitervermittelt', en: 'referred on' },
  { code: 'moved', de: 'weggezogen', en: 'moved away' },
  { code: 'contact-lost', de: 'Kontakt abgebrochen', en: 'contact lost' },
  { code: 'returned', de: 'freiwillig zurückgekehrt', en: 'returned voluntarily' },
  { code: 'deported', de: 'abgeschoben', en: 'deported' },
  { code: 'transferred', de: 'überstellt (Dublin)', en: 'transferred (Dublin)', statistics: 'deported' },
  { code: 'no-trafficking', de: 'kein Menschenhandel', en: 'no trafficking' },
  { code: 'client-wish', de: 'Wunsch der Klient*in', en: 'the client’s wish', statistics: 'other' },
  { code: 'deceased', de: 'verstorben', en: 'deceased', statistics: 'other' },
  { code: 'other', de: 'Sonstiges', en: 'other' },
]);

export const riskLevel = codeList({ source: 'decided' }, [
  { code: 'low', de: 'niedrig', en: 'low' },
  { code: 'medium', de: 'mittel', en: 'medium' },
  { code: 'high', de: 'hoch', en: 'high' },
  { code: 'acute', de: 'akut', en: 'acute' },
]);

export const caseLink = codeList({ source: 'decided' }, [
  { code: 'family', de: 'Familie', en: 'family' },
  { code: 'same-group', de: 'dieselbe Tätergruppe', en: 'same perpetrators' },
]);
