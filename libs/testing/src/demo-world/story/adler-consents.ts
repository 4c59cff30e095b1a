import type { ConsentFields } from '@geleit/domain';
import type { CaseScript } from '../plan/case-script.js';
import type { AdlerDays } from './adler-days.js';

type Said = Pick<ConsentFields, 'purpose' | 'state'> & Partial<ConsentFields>;

/** What she agreed to and what nobody asked yet: record and lawyer on the day of the long talk, the youth office later. */
export function adlerConsents(script: CaseScript, days: AdlerDays): void {
  const state = (told: string, said: Said): void => {
    const on = days.on(told);
    script.records.add('consent', on, { language: 'sq', evidence: 'oral', ...said, on });
  };
  state('2024-11-20', {
    purpose: 'record',
    state: 'given',
    evidence: 'written',
    note: 'Merkblatt auf Albanisch besprochen: was gespeichert wird, wer es liest, dass sie es sich anders überlegen kann.',
  });
  state('2024-11-20', {
    purpose: 'disclosure',
    state: 'given',
    recipient: 'Rechtsanwältin',
    recipientKind: 'lawyer',
    evidence: 'written',
    note: 'Schweigepflichtentbindung unterschrieben.',
  });
  state('2024-11-20', {
    purpose: 'statistics',
    state: 'not-asked',
    note: 'Heute zu viel, beim nächsten ruhigen Termin.',
  });
  state('2025-03-20', {
    purpose: 'disclosure',
    state: 'refused',
    recipient: 'Jugendamt',
    recipientKind: 'authority',
    note: 'Hat Angst, dass ihr die Kinder weggenommen werden.',
  });
  state('2025-03-25', {
    purpose: 'disclosure',
    state: 'given',
    recipient: 'Jugendamt',
    recipientKind: 'authority',
    note: 'Nach dem Gespräch mit der Rechtsanwältin: nur was die Kinder betrifft.',
  });
}
