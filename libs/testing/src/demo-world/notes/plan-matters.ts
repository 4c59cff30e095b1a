import type { Code } from '@geleit/domain';

/** A need that comes up often, with its goal and what is done for it. */
export interface PlanMatter {
  readonly area: Code<'supportArea'>;
  readonly need: string;
  readonly title: string;
  readonly tasks: readonly string[];
}

// prettier-ignore
export const planMatters: readonly PlanMatter[] = [
  { area: 'housing', need: 'Will nicht dauerhaft in der Unterkunft bleiben.', title: 'Eine eigene Wohnung in sicherer Umgebung',
    tasks: ['Wohnberechtigungsschein beantragen', 'Auskunftssperre verlängern', 'Besichtigung begleiten'] },
  { area: 'livelihood', need: 'Das Geld reicht nicht bis zum Monatsende.', title: 'Regelmäßiges Einkommen und ein eigenes Konto',
    tasks: ['Kontoauszüge beim Jobcenter nachreichen', 'Bescheid nachrechnen', 'Konto eröffnen'] },
  { area: 'legal', need: 'Möchte den Lohn, für den gearbeitet wurde.', title: 'Ausstehender Lohn ist geltend gemacht',
    tasks: ['Stundenzettel zusammenstellen', 'Termin bei der Rechtsanwältin vereinbaren', 'Zeugenanschriften klären'] },
  { area: 'residence', need: 'Hat Angst vor jedem Brief der Behörde.', title: 'Gesicherter Aufenthalt',
    tasks: ['Passbeschaffung mit der Botschaft klären', 'Fiktionsbescheinigung abholen', 'Unterlagen für die Verlängerung sammeln'] },
  { area: 'health', need: 'Schläft schlecht, hat Schmerzen und war lange bei keiner Ärztin.', title: 'Behandlung ist begonnen',
    tasks: ['Krankenschein besorgen', 'Termin in der Traumaambulanz anfragen', 'Dolmetschen für die Ärztin bestellen'] },
  { area: 'education-work', need: 'Will Deutsch lernen und arbeiten.', title: 'Sprachkurs abgeschlossen, Arbeit gefunden',
    tasks: ['Anmeldung zum Sprachkurs', 'Zeugnis anerkennen lassen', 'Bewerbung gemeinsam schreiben'] },
  { area: 'stabilisation', need: 'Kommt allein nicht durch den Tag.', title: 'Ein Alltag mit festen Zeiten',
    tasks: ['Wochenplan besprechen', 'Notfallkarte erneuern', 'Platz in der Gruppe anfragen'] },
];
