import type { Code } from '@geleit/domain';
import type { Random } from '../plan/random.js';
import type { AreaNotes } from './area-notes.js';
import { notesAtADistance } from './at-a-distance.js';
import { educationWorkNotes } from './education-work.js';
import { familyNotes } from './family.js';
import { healthNotes } from './health.js';
import { hintedNotes } from './hinted.js';
import { housingNotes } from './housing.js';
import { legalNotes } from './legal.js';
import { livelihoodNotes } from './livelihood.js';
import { networkNotes } from './network.js';
import { openings } from './openings.js';
import { residenceNotes } from './residence.js';
import { returnNotes } from './return.js';
import { stabilisationNotes } from './stabilisation.js';

export type Area = Exclude<Code<'supportArea'>, 'unknown' | 'not-stated'>;

export const notesOfArea: Readonly<Record<Area, AreaNotes>> = {
  stabilisation: stabilisationNotes,
  housing: housingNotes,
  health: healthNotes,
  legal: legalNotes,
  residence: residenceNotes,
  livelihood: livelihoodNotes,
  'education-work': educationWorkNotes,
  family: familyNotes,
  return: returnNotes,
  network: networkNotes,
};

/** What a sentence must not speak of in a case, if it does not apply. */
const onlyWithChildren = /Kind|Kita|Baby|Windel|Schulranzen|Unterhaltsvorschuss|Eltern|Mutter und/;
const onlyWithAnotherLanguage =
  /prachmittl|Muttersprache|Herkunftsland|olmetsch|bersetz|Deutsch|Konsulat|Botschaft|Titel/;
const onlyWithPermit =
  /Behandlungsschein|Asyl|Duldung|Gestattung|Aufnahmeeinrichtung|Ausländerbehörde|Bundesamt|Titel|Bedenkfrist/;

/** Kinds that call for nothing further. */
const complete: readonly Code<'supportKind'>[] = ['donation', 'emergency-supplies', 'other'];

export interface NoteSubject {
  readonly hasChildren: boolean;
  readonly speaksGerman: boolean;
  /** German or a citizen of the Union. */
  readonly needsNoPermit: boolean;
  /** Nobody has met the client. */
  readonly isAtADistance: boolean;
}

/** Writes the notes of one case: no sentence comes twice before all others of its kind were used. */
export class NoteWriter {
  readonly #left = new Map<string, string[]>();

  constructor(
    private readonly random: Random,
    private readonly subject: NoteSubject,
  ) {}

  /** A note in one to three sentences; now and then there is none. */
  noteOn(area: Area, kind: Code<'supportKind'>, channel: Code<'channel'>): string | undefined {
    if (this.random.chance(0.08)) return undefined;
    const { kinds, next } = notesOfArea[area];
    const isDistant = this.subject.isAtADistance && kind === 'counselling';
    const what = isDistant ? notesAtADistance : (kinds[kind] ?? []);
    if (!what.some((sentence) => this.#fits(sentence))) return undefined;
    const happened = this.random.chance(0.006) ? this.random.pick(hintedNotes) : this.#oneOf(`${area}/${kind}`, what);
    const opening = openings[channel] ?? [];
    const begins = opening.length > 0 && this.random.chance(0.3) ? [this.#oneOf(channel, opening)] : [];
    const ends = !isDistant && !complete.includes(kind) && this.random.chance(0.45) ? [this.#oneOf(area, next)] : [];
    return [...begins, happened, ...ends].join(' ');
  }

  #fits(sentence: string): boolean {
    const { hasChildren, speaksGerman, needsNoPermit } = this.subject;
    if (!hasChildren && onlyWithChildren.test(sentence)) return false;
    if (needsNoPermit && onlyWithPermit.test(sentence)) return false;
    return !(speaksGerman && onlyWithAnotherLanguage.test(sentence));
  }

  #oneOf(name: string, sentences: readonly string[]): string {
    const left = this.#left.get(name) ?? [];
    if (left.length === 0) left.push(...this.random.shuffled(sentences.filter((sentence) => this.#fits(sentence))));
    this.#left.set(name, left);
    return left.pop() ?? '';
  }
}
