import type { SupportStepView } from '../../../api/types.js';
import { areaOfKind, type StepForm, type Typical } from './stepForm.js';

/** A chip of the composer: a kind with its usual channel and duration; `call` is the counselling by phone. */
export interface QuickKind extends Typical {
  id: string;
  area: string;
  kind: string;
  /** Only together with this channel, so that a call and a talk are two chips. */
  isForChannel: boolean;
}

/** What a step of this kind usually is; a suggestion in plain sight, never more. */
const usual: Readonly<Record<string, Typical>> = {
  'first-talk': { channel: 'in-person', minutes: 90 },
  'crisis-intervention': { channel: 'phone', minutes: 45 },
  placement: { channel: 'without-client', minutes: 30 },
  doctor: { channel: 'accompaniment', minutes: 120 },
  hospital: { channel: 'accompaniment', minutes: 120 },
  lawyer: { channel: 'accompaniment', minutes: 120 },
  'police-statement': { channel: 'accompaniment', minutes: 180 },
  trial: { channel: 'accompaniment', minutes: 240 },
  'foreigners-office': { channel: 'accompaniment', minutes: 120 },
  'asylum-interview': { channel: 'accompaniment', minutes: 240 },
  'administrative-court': { channel: 'accompaniment', minutes: 180 },
  office: { channel: 'accompaniment', minutes: 120 },
  donation: { channel: 'in-person', minutes: 15 },
  authority: { channel: 'without-client', minutes: 30 },
  'case-conference': { channel: 'without-client', minutes: 60 },
  referral: { channel: 'without-client', minutes: 30 },
  report: { channel: 'without-client', minutes: 60 },
};

export const typicalOf = (kind: string): Typical => usual[kind] ?? { channel: 'in-person', minutes: 60 };

const call: QuickKind = {
  id: 'call',
  area: 'stabilisation',
  kind: 'counselling',
  channel: 'phone',
  minutes: 15,
  isForChannel: true,
};
const talk: QuickKind = {
  id: 'counselling',
  area: 'stabilisation',
  kind: 'counselling',
  channel: 'in-person',
  minutes: 60,
  isForChannel: true,
};
const frequentEverywhere = ['crisis-intervention', 'authority', 'office', 'lawyer', 'doctor'];

export function quickKind(chosenUnder: string, kind: string): QuickKind {
  const area = areaOfKind(kind) ?? chosenUnder;
  return { id: `${area}/${kind}`, area, kind, ...typicalOf(kind), isForChannel: false };
}

/**
 * The chips shown at once: call and talk first, then what this case needed most often, then what is frequent anywhere.
 *
 * @param steps of the case, in any order
 * @param count how many in all
 */
export function quickKinds(steps: readonly Pick<SupportStepView, 'area' | 'kind'>[], count: number): QuickKind[] {
  const tally = new Map<string, { kind: QuickKind; times: number }>();
  for (const { area, kind } of steps) {
    if (kind === 'counselling' || areaOfKind(kind) === null) continue;
    const known = tally.get(kind);
    if (known) known.times += 1;
    else tally.set(kind, { kind: quickKind(area, kind), times: 1 });
  }
  const ofCase = [...tally.values()]
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times)
    .map(({ kind }) => kind);
  const anywhere = frequentEverywhere
    .map((kind) => quickKind('', kind))
    .filter(({ id }) => !ofCase.some((one) => one.id === id));
  return [call, talk, ...ofCase, ...anywhere].slice(0, count);
}

/** Whether this chip says what the form holds. */
export const isChosen = (chip: QuickKind, form: Pick<StepForm, 'area' | 'kind' | 'channel'>): boolean =>
  form.kind === chip.kind &&
  form.area === chip.area &&
  (!chip.isForChannel || (chip.channel === 'phone') === (form.channel === 'phone'));
