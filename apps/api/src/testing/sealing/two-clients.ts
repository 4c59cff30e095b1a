import {
  addDays,
  type CaseEventFields,
  type ResidenceStatusFields,
  type SupportStepFields,
  todayIn,
} from '@geleit/domain';
import type { CaseBody, DeadlineBody } from '@geleit/testing';
import { caseRecordSamples } from '../records/case-record-samples.js';

/** Everything that is told of one person in the course of some months. */
export interface Client {
  opened: CaseBody;
  changed: object;
  search: string;
  steps: SupportStepFields[];
  corrected: Partial<SupportStepFields>;
  statuses: ResidenceStatusFields[];
  deadlines: DeadlineBody[];
  /** What was served: of one it proposes nothing, of the other three deadlines. */
  event: CaseEventFields;
  moved: object;
  draft: object;
  records: { folder: string; body: object; change: object }[];
}

const today = todayIn('Europe/Berlin', Date.now());
const step = (fields: SupportStepFields): SupportStepFields => fields;

/** About whom nothing is known and who says nothing. */
export const nobodyKnown: Client = {
  opened: {
    kind: 'anonymous',
    code: 'A1',
    facts: {
      gender: 'not-stated',
      ageGroup: 'unknown',
      nationality: 'unknown',
      languages: [],
      children: [],
      pregnant: 'not-stated',
      offences: [],
      exploitationForms: [],
      riskLevel: 'unknown',
    },
    narrative: { summary: '' },
    identity: { alias: '', safeContact: '' },
  },
  changed: { facts: { riskLevel: 'low', prospect: 'unknown' }, narrative: { summary: '' } },
  search: 'a',
  steps: [
    step({ occurredOn: today, area: 'unknown', kind: 'unknown', minutes: 0, channel: 'without-client', note: '' }),
    step({ occurredOn: today, area: 'network', kind: 'other', minutes: 1, channel: 'letter', note: '' }),
  ],
  corrected: { minutes: 2, note: '' },
  statuses: [
    { status: 'visa-national', validFrom: '2020-01-01', validUntil: '2030-01-01', note: '' },
    { status: 'eu-other', validFrom: '2021-01-01', validUntil: '2031-01-01', note: '' },
  ],
  deadlines: [
    { title: 'Ruf', dueOn: '2031-01-01' },
    { rule: 'passport-expiry', trigger: { date: '2031-01-01', kind: 'event' } },
  ],
  event: { kind: 'other', date: '2026-01-02', triggerKind: 'event', note: '' },
  moved: { dueOn: '2032-01-01', reason: 'x' },
  draft: {},
  records: caseRecordSamples.map(({ folder, little, change }) => ({ folder, body: little(), change: change('') })),
};

/** Of whom almost everything is known. */
export const muchKnown: Client = {
  opened: {
    kind: 'safe-contact',
    code: 'Zitronenfalter 1997-b',
    facts: {
      gender: 'female',
      ageGroup: '22-29',
      nationality: 'AL',
      languages: ['sq', 'it', 'de'],
      children: [
        { ageGroup: '6-11', whereabouts: 'held-by-perpetrators', since: '2024-01-02' },
        { ageGroup: '0-2', whereabouts: 'with-client' },
      ],
      pregnant: 'yes',
      offences: ['stgb-232', 'stgb-232a'],
      exploitationForms: [
        { form: 'sexual', main: true },
        { form: 'forced-marriage', main: false },
      ],
      riskLevel: 'high',
    },
    narrative: { summary: 'Wurde vom Ehemann aus Shkodra hergebracht und festgehalten. '.repeat(7) },
    identity: {
      alias: 'Schwalbe',
      safeContact: 'Nur über die Schwester, nie an Werktagen nach 18 Uhr, Kennwort Rosmarin.',
    },
  },
  changed: {
    facts: { riskLevel: 'acute', prospect: 'secured' },
    narrative: { summary: 'Angst vor dem Onkel in Köln-Mülheim. '.repeat(10) },
  },
  search: 'Zitronenfalter',
  steps: [
    step({
      occurredOn: addDays(today, -40),
      area: 'stabilisation',
      kind: 'crisis-intervention',
      minutes: 1440,
      channel: 'in-person',
      note: 'Panik in der Nacht. '.repeat(20),
    }),
    step({
      occurredOn: today,
      area: 'residence',
      kind: 'other',
      minutes: 240,
      channel: 'accompaniment',
      note: 'Anhörung, vier Stunden. '.repeat(15),
    }),
  ],
  corrected: { minutes: 999, note: 'Doch erst am Abend, mit Dolmetscherin. '.repeat(9) },
  statuses: [
    {
      status: 'permit-25-4a-1',
      validFrom: '2026-01-12',
      validUntil: '2026-12-24',
      note: 'Bescheid vom Landkreis. '.repeat(12),
    },
    { status: 'permit-25-4a-3', validFrom: '2026-11-02', validUntil: '2027-12-24', note: 'Verlängert. '.repeat(30) },
  ],
  deadlines: [
    { title: 'Zusage der Pflegeschule vorlegen, sonst verfällt der Platz zum ersten April', dueOn: addDays(today, 1) },
    {
      rule: 'asylum-appeal-1w',
      trigger: { date: addDays(today, -3), kind: 'posted', via: 'facility', receivedOn: addDays(today, -1) },
    },
  ],
  event: {
    kind: 'asylum-manifestly-unfounded',
    date: addDays(today, -3),
    triggerKind: 'notified',
    evidence: 'envelope',
    appliedOn: '2026-07-01',
    note: 'Gelber Umschlag, die Tochter hat ihn angenommen. '.repeat(6),
  },
  moved: { dueOn: addDays(today, 9), reason: 'Die Schule hat am Telefon eine Woche länger gegeben. '.repeat(2) },
  draft: { note: 'Morgen früh die Anwältin anrufen. '.repeat(10), minutes: '3' },
  records: caseRecordSamples.map(({ folder, much, change }) => ({
    folder,
    body: much(),
    change: change('Sie möchte, dass es die Schwester nicht erfährt. '.repeat(8)),
  })),
};
