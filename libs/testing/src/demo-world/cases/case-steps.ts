import type { Code, SupportStepFields } from '@geleit/domain';
import { type Area, NoteWriter } from '../notes/notes.js';
import type { DemoPerson } from '../people/person.js';
import type { CaseScript } from '../plan/case-script.js';
import type { Random } from '../plan/random.js';
import type { Recorded } from '../plan/recorded.js';
import {
  type KindHabit,
  kindsInPractice,
  kindsOfAsylum,
  kindsOfPregnancy,
  kindsOfReflection,
  kindsOfWages,
} from '../profiles/kind-habits.js';
import type { Profile, Weighted } from '../profiles/profile.js';
import type { Client } from './case-facts.js';
import type { CaseSpec } from './case-spec.js';
import { needsNoPermit } from './origin-and-path.js';
import { type Meeting, stepDays } from './step-days.js';

const everyday: Weighted<Area> = [
  ['stabilisation', 2.5],
  ['livelihood', 2],
  ['network', 2],
  ['health', 1],
  ['legal', 1],
  ['housing', 1],
  ['education-work', 1],
];

/** What comes first, whatever the case is about. */
const beginnings: readonly (readonly [Area, Code<'supportKind'>, Code<'channel'>, number])[] = [
  ['stabilisation', 'first-talk', 'in-person', 90],
  ['stabilisation', 'risk-assessment', 'in-person', 30],
  ['stabilisation', 'emergency-supplies', 'in-person', 30],
  ['housing', 'placement', 'accompaniment', 75],
  ['stabilisation', 'identification', 'in-person', 90],
];

/** The steps of a case: dense in the first weeks, then further apart; the last contact is on the day it is meant to be. */
export function supportSteps(
  script: CaseScript,
  {
    spec,
    profile,
    client,
    colleagues,
  }: { spec: CaseSpec; profile: Profile; client: Client; colleagues: readonly DemoPerson[] },
): readonly Recorded[] {
  const { random } = script;
  const notes = new NoteWriter(random, {
    hasChildren: client.hasChildren || client.isPregnant,
    speaksGerman: client.origin.languages[0] === 'de',
    needsNoPermit: needsNoPermit(client.path),
    isAtADistance: isAtADistance(spec),
  });
  return stepDays(script, spec).map(([occurredOn, meeting], index) => {
    const isFirstCall = index === 0 && spec.state === 'contact';
    const chosen = isFirstCall
      ? firstCall
      : (beginningAt(random, index) ?? drawn(random, spec, { profile, client, index }));
    const step = { occurredOn, ...atADistance(random, spec, asMeeting(random, meeting, chosen)) };
    const note =
      step.outcome === 'missed' ? random.pick(missedNotes) : notes.noteOn(step.area as Area, step.kind, step.channel);
    const fields: SupportStepFields = { ...step, ...interpreting(random, step, client), ...(note ? { note } : {}) };
    const by = random.chance(0.12) ? random.pick(colleagues) : undefined;
    return [
      occurredOn,
      () => {
        script.step(fields, by);
      },
    ];
  });
}

const missedNotes: readonly string[] = [
  'Nicht zum Termin gekommen, telefonisch nicht erreichbar.',
  'Termin verpasst, hat am Nachmittag abgesagt und sich entschuldigt.',
  'Nicht erschienen. Nachricht über den sicheren Kontakt hinterlassen.',
];

type Chosen = Omit<SupportStepFields, 'occurredOn'>;

const firstCall: Chosen = { area: 'stabilisation', kind: 'counselling', channel: 'phone', minutes: 25 };

function beginningAt(random: Random, index: number): Chosen | undefined {
  const beginning = beginnings[index];
  if (!beginning || (index > 1 && random.chance(0.4))) return undefined;
  const [area, kind, channel, minutes] = beginning;
  return { area, kind, channel, minutes, outcome: 'done' };
}

/** What a step is drawn from; `index` counts the steps of the case. */
interface Drawing {
  readonly profile: Profile;
  readonly client: Client;
  readonly index: number;
}

function drawn(random: Random, spec: CaseSpec, drawing: Drawing): Chosen {
  const { profile, client } = drawing;
  const isFamily = client.hasChildren ? [['family', 3] as const] : [];
  const areas = [...everyday, ...profile.areas.filter(([area]) => area !== 'family'), ...isFamily];
  const isReturning = spec.closingReason === 'returned' && random.chance(0.2);
  const area = isReturning ? 'return' : random.weighted(areas);
  const habits = habitsOf(area, drawing);
  const habit = random.weighted(habits.map((one) => [one, one.weight] as const));
  const channel = random.weighted(habit.channels);
  const outcome = random.weighted<Code<'stepOutcome'> | undefined>([
    ['done', 6],
    ['follow-up', 3],
    ['missed', 0.4],
    [undefined, 3],
  ]);
  return {
    area,
    kind: habit.kind,
    channel,
    minutes: outcome === 'missed' ? 0 : random.pick(habit.minutes),
    ...(habit.withWhom && random.chance(0.8) ? { withWhom: random.some(habit.withWhom, random.between(1, 2)) } : {}),
    ...(outcome ? { outcome } : {}),
  };
}

/** What no longer happens once a case has gone on for a while. */
const atTheBeginning: readonly Code<'supportKind'>[] = [
  'placement',
  'identification',
  'emergency-supplies',
  'asylum-application',
];

function habitsOf(area: Area, { profile, client, index }: Drawing): readonly KindHabit[] {
  const { path, isPregnant } = client;
  const isNew = index < 10;
  const fits = ({ kind }: KindHabit): boolean => isNew || !atTheBeginning.includes(kind);
  const isAsylum = ['asylum', 'refugee', 'subsidiary', 'removalBan'].includes(path);
  const isReflection = ['reflection', 'witness', 'afterTrial'].includes(path) && index < 14;
  const further = [
    ...(area === 'residence' && isAsylum ? kindsOfAsylum : []),
    ...(area === 'residence' && isReflection ? kindsOfReflection : []),
    ...(area === 'legal' && profile.form === 'labour' ? kindsOfWages : []),
    ...(area === 'health' && isPregnant ? kindsOfPregnancy : []),
  ];
  return [...kindsInPractice[area], ...further].filter(fits);
}

/** A step that was a contact, or was none, whatever was drawn. */
function asMeeting(random: Random, meeting: Meeting, chosen: Chosen): Chosen {
  if (meeting === 'any') return chosen;
  if (meeting === 'without-client') {
    return { area: 'network', kind: 'authority', channel: 'without-client', minutes: 20, withWhom: ['authority'] };
  }
  if (chosen.channel !== 'without-client' && chosen.outcome !== 'missed') return chosen;
  const channel = random.pick(['phone', 'in-person', 'messenger'] as const);
  return { area: 'stabilisation', kind: 'counselling', minutes: random.pick([20, 30, 45]), channel, outcome: 'done' };
}

const isAtADistance = ({ profile, state }: CaseSpec): boolean => profile === 'silent' || state === 'contact';

/** Somebody of whom nothing is known calls or writes; nobody meets her. */
function atADistance(random: Random, spec: CaseSpec, chosen: Chosen): Chosen {
  if (!isAtADistance(spec)) return chosen;
  const channel = random.weighted([
    ['online-platform', 4],
    ['phone', 3],
    ['messenger', 2],
  ] as const);
  const minutes = random.pick([10, 15, 20, 30, 45]);
  return { area: 'stabilisation', kind: 'counselling', channel, minutes, outcome: 'done' };
}

function interpreting(random: Random, { channel, outcome }: Chosen, { origin }: Client): Partial<SupportStepFields> {
  const [own] = origin.languages;
  if (channel === 'without-client' || outcome === 'missed' || own === undefined || own === 'de') return {};
  if (random.chance(0.6)) return { interpreter: true, language: own };
  const language = random.pick([...origin.languages.slice(1), 'de', own] as const);
  return { interpreter: false, language };
}
