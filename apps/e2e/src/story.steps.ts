import { storyDay } from './days.js';
import type { Step } from './pages/case-page.js';

/** The first weeks: flight, crisis, shelter, health. */
export const arrival: Step[] = [
  {
    on: storyDay('2024-11-12'),
    kind: 'Krisenintervention',
    minutes: 50,
    channel: 'Telefon',
    interpreter: true,
    note: 'Anruf nach der Flucht, sie ist allein unterwegs. Sprachmittlung zugeschaltet, sicherer Ort für die Nacht gefunden.',
  },
  {
    on: storyDay('2024-11-12'),
    kind: 'Gefährdungsbeurteilung',
    minutes: 30,
    channel: 'Telefon',
    note: 'Sie fürchtet, gefunden zu werden, und fürchtet die Abschiebung. Gefährdung hoch.',
  },
  {
    on: storyDay('2024-11-12'),
    kind: 'Sicherheitsplan',
    minutes: 25,
    channel: 'Telefon',
    note: 'Wege, Kennwort und Erreichbarkeit abgesprochen.',
  },
  {
    on: storyDay('2024-11-13'),
    kind: 'Vermittlung einer Unterkunft',
    minutes: 90,
    channel: 'Begleitung',
    note: 'Aufnahme in die Schutzwohnung.',
  },
  {
    on: storyDay('2024-11-18'),
    kind: 'Arztbesuch',
    minutes: 120,
    channel: 'Begleitung',
    interpreter: true,
    note: 'Erste Untersuchung, weitere Termine vereinbart.',
  },
];

/** Application, hearing, refusal, court. */
export const asylum: Step[] = [
  { on: storyDay('2024-12-09'), kind: 'Asylantrag', minutes: 180, channel: 'Begleitung', note: 'Antrag gestellt.' },
  {
    on: storyDay('2025-02-20'),
    kind: 'Anhörung im Asylverfahren',
    minutes: 240,
    channel: 'Begleitung',
    interpreter: true,
    note: 'Anhörung begleitet, mehrere Pausen.',
  },
  {
    on: storyDay('2025-05-22'),
    kind: 'Begleitung zu Anwält*in',
    minutes: 60,
    channel: 'Persönlich',
    note: 'Bescheid: sicherer Herkunftsstaat, offensichtlich unbegründet. Klage und Eilantrag besprochen.',
  },
  {
    on: storyDay('2025-10-30'),
    kind: 'Verwaltungsgericht',
    minutes: 150,
    channel: 'Begleitung',
    note: 'Klage abgewiesen, Urteil zugestellt.',
  },
];

/** What holds her up: a training place, a statement, a new application. */
export const perspective: Step[] = [
  {
    on: storyDay('2025-11-17'),
    kind: 'Ausbildung',
    minutes: 40,
    channel: 'Telefon',
    note: 'Zusage für die Ausbildung in der Altenpflegehilfe, wenn bis Ende März ein Titel vorliegt.',
  },
  {
    on: storyDay('2025-12-01'),
    kind: 'Polizeiliche Vernehmung',
    minutes: 180,
    channel: 'Begleitung',
    interpreter: true,
    note: 'Aussage als Zeugin, zwei Pausen.',
  },
  {
    on: storyDay('2026-01-14'),
    kind: 'Aufenthaltstitel',
    minutes: 45,
    channel: 'Persönlich',
    note: 'Antrag nach § 25 Abs. 4a gestellt, Behörde will eine Stellungnahme.',
  },
];
