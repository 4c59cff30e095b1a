import type { Code } from '@geleit/domain';

interface ByHand {
  readonly title: string;
  readonly dateBasis: Code<'dateBasis'>;
  /** Days from the day it is set to the day it is due. */
  readonly days: number;
}

const due = (title: string, dateBasis: Code<'dateBasis'>, days: number): ByHand => ({ title, dateBasis, days });

/** What is due by hand, with the norm where there is one. */
export const byHandDeadlines = {
  action: due('Klage gegen BAMF-Bescheid (Wochenfrist), § 74 Abs. 1 AsylG', 'instruction', 7),
  actionTwoWeeks: due('Klage gegen BAMF-Bescheid, § 74 Abs. 1 AsylG', 'instruction', 14),
  grounds: due('Begründung der Asylklage, § 74 Abs. 2 AsylG', 'instruction', 30),
  leave: due('Antrag auf Zulassung der Berufung, § 78 Abs. 4 AsylG', 'instruction', 30),
  hearing: due('Anhörung beim BAMF, § 25 AsylG', 'authority', 24),
  complaint: due('Beschwerde gegen Einstellung, § 172 Abs. 1 StPO', 'instruction', 14),
  trial: due('Hauptverhandlung, Ladung als Zeug*in', 'court', 60),
  witness: due('Zeugenentschädigung geltend machen, § 2 Abs. 1 JVEG', 'by-hand', 90),
  renewal: due('Weiterbewilligung beim Jobcenter beantragen, § 41 Abs. 3 SGB II', 'by-hand', 60),
  objection: due('Widerspruch gegen Bescheid des Jobcenters, § 84 Abs. 1 SGG', 'instruction', 30),
  cut: due('Widerspruch gegen Leistungskürzung, § 84 Abs. 1 SGG', 'instruction', 30),
  dismissal: due('Kündigungsschutzklage, § 4 KSchG', 'by-hand', 21),
  wages: due('Ausschlussfrist für Lohnansprüche aus dem Arbeitsvertrag', 'by-hand', 75),
  statement: due('Stellungnahme an die Ausländerbehörde', 'authority', 16),
  reflection: due('Antrag auf Bedenkfrist mit Stellungnahme abgeben', 'by-hand', 14),
  compensation: due('Antrag auf Soziale Entschädigung, Rückwirkung § 11 Abs. 2 SGB XIV', 'by-hand', 120),
  course: due('Anmeldung zum Integrationskurs, Berechtigung läuft ab', 'authority', 80),
  protection: due('Gewaltschutzanordnung endet, Verlängerung beantragen, § 1 GewSchG', 'court', 150),
  custody: due('Stellungnahme an das Familiengericht', 'court', 21),
  papers: due('Unterlagen bei der Familienkasse nachreichen', 'authority', 21),
  newborn: due('Aufenthaltstitel für das Kind beantragen, § 81 Abs. 2 AufenthG', 'by-hand', 150),
  passport: due('Pass läuft ab, Verlängerung nur nach Gefährdungsprüfung', 'by-hand', 120),
} as const satisfies Record<string, ByHand>;

export type ByHandName = keyof typeof byHandDeadlines;

/** What comes up in the course of cases, by what the client lives on and how she may stay. */
export const frequentDeadlines = {
  always: ['passport', 'compensation'],
  withPermit: ['renewal', 'objection', 'course'],
  withoutPermit: ['cut', 'statement'],
  inAsylum: ['hearing', 'actionTwoWeeks', 'grounds'],
  withChildren: ['papers', 'custody'],
  afterWork: ['dismissal', 'wages'],
  afterStatement: ['witness', 'complaint'],
} as const satisfies Record<string, readonly ByHandName[]>;
