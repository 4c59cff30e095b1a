import { codeList } from './code-row.js';

/** What happened legally; each kind proposes its deadlines. */
export const eventKind = codeList({ source: 'decided' }, [
  { code: 'asylum-refused', de: 'Asylantrag abgelehnt', en: 'asylum refused' },
  {
    code: 'asylum-manifestly-unfounded',
    de: 'Asylantrag offensichtlich unbegründet',
    en: 'asylum refused as manifestly unfounded',
  },
  { code: 'asylum-inadmissible', de: 'Asylantrag unzulässig', en: 'asylum application inadmissible' },
  { code: 'transfer-decision', de: 'Dublin-Bescheid', en: 'transfer decision (Dublin)' },
  { code: 'transfer-accepted', de: 'Übernahme durch anderen Staat', en: 'transfer accepted by another state' },
  { code: 'asylum-judgment', de: 'Urteil im Asylverfahren', en: 'asylum judgment' },
  { code: 'foreigners-decision', de: 'Bescheid der Ausländerbehörde', en: 'decision of the foreigners’ office' },
  { code: 'departure-period', de: 'Ausreisefrist gesetzt', en: 'departure period set' },
  { code: 'discontinued', de: 'Strafverfahren eingestellt', en: 'criminal proceedings discontinued' },
  { code: 'hearing', de: 'Termin', en: 'hearing' },
  { code: 'benefit-decision', de: 'Leistungsbescheid', en: 'benefit decision' },
  { code: 'objection-decision', de: 'Widerspruchsbescheid', en: 'decision on an objection' },
  { code: 'dismissal', de: 'Kündigung', en: 'dismissal' },
  { code: 'birth', de: 'Geburt', en: 'birth' },
  { code: 'obstacle-ended', de: 'Hindernis weggefallen', en: 'obstacle ended' },
  { code: 'other', de: 'Sonstiges', en: 'other' },
]);
