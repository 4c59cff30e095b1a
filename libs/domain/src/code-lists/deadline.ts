import type { DeadlineRule } from '../deadline-rules/deadline-rule.js';
import { deadlineRules } from '../deadline-rules/deadline-rules.js';
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

/** Rules a deadline may follow; `by-hand` follows none and has a title, `own` one that the centre has made itself. */
export const deadlineRule = codeList({ source: 'decided' }, [
  ...deadlineRules.map((rule) => ({
    code: rule.id,
    de: rule.name.de,
    en: rule.name.en,
    short: rule.short,
    norm: rule.norm,
    source: sourceOf(rule),
  })),
  {
    code: 'own',
    de: 'eigene Regel der Beratungsstelle',
    en: 'the centre’s own rule',
    short: { de: 'eigene Regel', en: 'own rule' },
    source: 'decided',
  },
  {
    code: 'by-hand',
    de: 'von Hand eingetragen',
    en: 'entered by hand',
    // What stands in a list, where titles never do: how it was entered says nothing about it.
    short: { de: 'eigene Frist', en: 'own deadline' },
    source: 'decided',
  },
]);

function sourceOf({ foundation, source }: DeadlineRule): string {
  if (foundation === 'recall') return 'recall';
  if (foundation === 'practice') return 'decided';
  return `${foundation === 'found' ? 'found' : 'found in part'}: ${source}`;
}
