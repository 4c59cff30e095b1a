import { addDays, type PlainDateText } from '@geleit/domain';
import { birke, esche, linde } from '../places/nordlicht-places.js';
import type { CaseScript } from '../plan/case-script.js';
import type { PlannedPlace } from '../plan/planned-place.js';
import { Random } from '../plan/random.js';
import type { Client } from './case-facts.js';
import type { CaseSpec } from './case-spec.js';

interface Told {
  readonly spec: CaseSpec;
  readonly client: Client;
  readonly openedOn: PlainDateText;
  readonly closedOn: PlainDateText | undefined;
}

/** Who lives in the flats of Nordlicht today; the flats are never fuller than they have beds. */
const livesIn: Readonly<Record<string, PlannedPlace>> = {
  'KIEBITZ-27': esche,
  'STORCH-26': esche,
  'HASELNUSS-19': birke,
  'PRIMEL-52': birke,
  'ULME-13': birke,
  'LUCHS-58': linde,
};
const elsewhere = ['collective', 'womens-shelter', 'private', 'own-flat', 'reception-centre', 'hotel'] as const;
const monthly = { asylblg: 44_100, 'sgb-2': 56_300, 'sgb-12': 56_300 } as const;

/** Where she lives, what she needs and lives on. Drawn by chance of its own, so that nothing else changes by it. */
export function caseRecords(script: CaseScript, told: Told): void {
  const { spec, openedOn } = told;
  if (spec.state === 'contact' || spec.profile === 'silent') return;
  const random = Random.of(`records/${spec.worker.organisationId}/${spec.code}`);
  housing(script, random, told);
  if (random.chance(0.4)) health(script, random, told);
  if (random.chance(0.7)) benefits(script, random, told);
  if (spec.profile !== 'aupair' && random.chance(0.35)) criminal(script, random, openedOn, told);
}

function housing({ records }: CaseScript, random: Random, { spec, openedOn, closedOn }: Told): void {
  const place = livesIn[spec.code];
  const movedOn = addDays(openedOn, random.between(2, 9));
  const from = place ? movedOn : openedOn;
  if (place)
    records.add('housingStay', openedOn, {
      kind: 'hotel',
      from: openedOn,
      until: movedOn,
      endReason: 'relocated',
      note: 'Überbrückung, bis ein Platz frei war.',
    });
  records.add('housingStay', from, {
    kind: place?.fields.kind ?? random.pick(elsewhere),
    ...(place ? { placeId: place.id } : {}),
    from,
    ...(closedOn && closedOn > from ? { until: closedOn, endReason: 'moved-on' as const } : {}),
  });
}

function health({ records }: CaseScript, random: Random, { client, openedOn, closedOn }: Told): void {
  const need = client.isPregnant ? 'pregnancy' : random.pick(['medical', 'psychological'] as const);
  const state = closedOn ? 'received' : random.pick(['needed', 'referred', 'received'] as const);
  const referred = state === 'needed' ? {} : { referredTo: need === 'psychological' ? 'Traumaambulanz' : 'Arztpraxis' };
  records.add('healthNeed', openedOn, { need, state, since: openedOn, ...referred });
}

function benefits({ records }: CaseScript, random: Random, { openedOn, closedOn }: Told): void {
  const kind = random.pick(['asylblg', 'sgb-2', 'sgb-12'] as const);
  const state = closedOn ? 'received' : random.pick(['claimed', 'granted', 'granted', 'refused'] as const);
  const isGranted = state === 'granted' || state === 'received';
  records.add('benefit', openedOn, {
    kind,
    state,
    claimedOn: openedOn,
    ...(isGranted ? { from: openedOn, amountCents: monthly[kind], per: 'month' as const } : {}),
    authority: kind === 'sgb-2' ? 'Jobcenter' : 'Sozialamt',
  });
}

function criminal({ records }: CaseScript, random: Random, openedOn: PlainDateText, { closedOn }: Told): void {
  const outcome = closedOn ? random.pick(['discontinued', 'conviction'] as const) : 'open';
  records.add('proceeding', openedOn, {
    kind: 'criminal',
    roles: random.chance(0.3) ? ['witness', 'accessory-prosecutor'] : ['witness'],
    openedOn,
    investigation: random.pick(['yes', 'yes', 'unknown'] as const),
    stages: [{ stage: 'report', on: openedOn }],
    outcome,
    ...(closedOn ? { outcomeOn: closedOn } : {}),
  });
}
