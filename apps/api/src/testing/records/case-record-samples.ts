import {
  aBenefit,
  aConsent,
  aDocument,
  aFile,
  aGoal,
  aHealthNeed,
  aHousingStay,
  aProceeding,
  aRiskAssessment,
  aTask,
} from '@geleit/testing';
import { upload } from '../documents/upload.js';
import type { Answer, PersonClient } from '../person-client.js';
import type { RecordKind } from './kinds.js';

type Text = (what: string) => string;

/** One kind of record below a case, for the tests that must leave none out. */
export interface CaseRecordSample extends RecordKind {
  /** `/api/cases/{caseId}/{folder}`. */
  folder: string;
  /** Classes of the bodies that create and change it. */
  types: readonly [body: string, change: string];
  /** A body with a text in every field into which a person types. */
  typed: (text: Text) => object;
  /** The same for a change, where less of it can change. */
  typedChange?: (text: Text) => object;
  /** What makes the record whole after its creation at `url`. */
  ends?: (person: PersonClient, url: string) => Promise<Answer>;
  /** Bodies with the same fields of two clients, of whom next to nothing and much is known. */
  little: () => object;
  much: () => object;
}

const recorded = (subject: string): RecordKind['created'] => ({ action: 'record', subject });
const note = {
  change: (text: string) => ({ note: text }),
  textOf: (record: Record<string, unknown>) => record['note'],
};

const passingOn = { purpose: 'disclosure', recipientKind: 'authority' } as const;

export const caseRecordSamples: readonly CaseRecordSample[] = [
  {
    name: 'a consent',
    folder: 'consents',
    table: 'consent',
    created: recorded('consent'),
    types: ['ConsentBody', 'ConsentChange'],
    body: () => aConsent(),
    otherBody: () => aConsent({ evidence: 'written' }),
    ...note,
    typed: (text) => aConsent({ purpose: 'disclosure', recipient: text('recipient'), note: text('note of consent') }),
    little: () => aConsent({ ...passingOn, state: 'not-asked', recipient: 'x', language: 'unknown', note: '' }),
    much: () => aConsent({ ...passingOn, recipient: 'Jugendamt Köln-Mülheim', note: 'Mit Dolmetscherin. '.repeat(20) }),
  },
  {
    name: 'a risk assessment',
    folder: 'risk-assessments',
    table: 'risk_assessment',
    created: recorded('riskAssessment'),
    types: ['RiskAssessmentBody', 'RiskAssessmentChange'],
    body: () => aRiskAssessment(),
    otherBody: () => aRiskAssessment({ level: 'low' }),
    ...note,
    typed: (text) =>
      aRiskAssessment({ reasons: text('reasons'), safetyPlan: text('plan'), note: text('note of risk') }),
    little: () => aRiskAssessment({ level: 'low', reasons: '', safetyPlan: '', note: '' }),
    much: () =>
      aRiskAssessment({
        level: 'acute',
        reasons: 'Der Bruder des Täters wurde vor der Unterkunft gesehen. '.repeat(6),
        safetyPlan: 'Nie allein zum Bahnhof, Codewort mit der Nachtwache. '.repeat(9),
        note: 'Mit der Polizei besprochen.',
      }),
  },
  {
    name: 'a housing stay',
    folder: 'housing-stays',
    table: 'housing_stay',
    created: recorded('housingStay'),
    types: ['HousingStayBody', 'HousingStayChange'],
    body: () => aHousingStay(),
    otherBody: () => aHousingStay({ kind: 'hotel' }),
    ...note,
    typed: (text) => aHousingStay({ provider: text('provider'), address: text('address'), note: text('note of stay') }),
    little: () => aHousingStay({ kind: 'homeless', from: '2026-01-01', provider: '', address: '', note: '' }),
    much: () =>
      aHousingStay({
        kind: 'with-perpetrator',
        from: '2026-03-04',
        provider: 'Pension des Onkels',
        address: 'Hafenstraße 17, Hinterhaus, dritte Klingel von oben',
        note: 'Durfte das Haus nicht verlassen. '.repeat(9),
      }),
  },
  {
    name: 'a health need',
    folder: 'health-needs',
    table: 'health_need',
    created: recorded('healthNeed'),
    types: ['HealthNeedBody', 'HealthNeedChange'],
    body: () => aHealthNeed(),
    otherBody: () => aHealthNeed({ need: 'psychological' }),
    ...note,
    typed: (text) =>
      aHealthNeed({ referredTo: text('practice'), outcome: text('outcome'), note: text('note of health') }),
    little: () => aHealthNeed({ need: 'other', referredTo: '', outcome: '', note: '' }),
    much: () =>
      aHealthNeed({
        need: 'addiction',
        state: 'refused',
        referredTo: 'Suchtambulanz',
        outcome: 'Kam nicht. ',
        note: 'x',
      }),
  },
  {
    name: 'a benefit',
    folder: 'benefits',
    table: 'benefit',
    created: recorded('benefit'),
    types: ['BenefitBody', 'BenefitChange'],
    body: () => aBenefit(),
    otherBody: () => aBenefit({ amountCents: 46_000 }),
    ...note,
    typed: (text) => aBenefit({ authority: text('office'), note: text('note of benefit') }),
    little: () => aBenefit({ kind: 'other', amountCents: 0, authority: '', note: '' }),
    much: () =>
      aBenefit({
        kind: 'withheld-wages',
        state: 'granted',
        amountCents: 1_234_567,
        authority: 'Arbeitsgericht',
        note: 'x',
      }),
  },
  {
    name: 'a proceeding',
    folder: 'proceedings',
    table: 'proceeding',
    created: recorded('proceeding'),
    types: ['ProceedingBody', 'ProceedingChange'],
    body: () => aProceeding(),
    otherBody: () => aProceeding({ roles: ['witness', 'accessory-prosecutor'] }),
    ...note,
    typed: (text) =>
      aProceeding({
        authority: text('court'),
        lawyer: text('lawyer'),
        fileNumber: text('file'),
        hearings: [{ on: '2026-02-02', place: text('hall'), note: text('note of hearing') }],
        note: text('note of proceeding'),
      }),
    little: () =>
      aProceeding({
        kind: 'civil',
        roles: [],
        stages: [],
        hearings: [],
        authority: '',
        lawyer: '',
        fileNumber: '',
        note: '',
      }),
    much: () =>
      aProceeding({
        roles: ['witness', 'accessory-prosecutor'],
        stages: [
          { stage: 'report', on: '2026-01-12' },
          { stage: 'charge', on: '2026-06-30' },
        ],
        hearings: [{ on: '2026-07-04', time: '09:30', place: 'Saal 112', note: 'Mit Begleitung. '.repeat(20) }],
        authority: 'Landgericht, 4. große Strafkammer',
        lawyer: 'Kanzlei am Wall',
        fileNumber: '270 Js 1234/26',
        note: 'x',
      }),
  },
  {
    name: 'a pinned note',
    folder: 'pins',
    table: 'pin',
    created: recorded('pin'),
    types: ['PinBody', 'PinChange'],
    body: () => ({ text: 'Nie vor zehn anrufen' }),
    otherBody: () => ({ text: 'Nur schreiben' }),
    change: (text: string) => ({ text: text || 'x' }),
    textOf: (record) => record['text'],
    typed: (text) => ({ text: text('pinned note') }),
    little: () => ({ text: 'x' }),
    much: () => ({ text: 'Codewort mit der Nachtwache, nie am Bahnhof. '.repeat(5) }),
  },
  {
    name: 'a goal',
    folder: 'goals',
    table: 'goal',
    created: recorded('goal'),
    types: ['GoalBody', 'GoalChange'],
    body: () => aGoal(),
    otherBody: () => aGoal({ progress: 0 }),
    ...note,
    typed: (text) => aGoal({ title: text('goal'), need: text('need'), note: text('note of goal') }),
    little: () => aGoal({ title: 'x', need: '', progress: 0, note: '' }),
    much: () =>
      aGoal({
        area: 'education-work',
        title: 'Ausbildung zur Altenpflegehelferin beginnen',
        need: 'Will auf eigenen Füßen stehen, für die Kinder. '.repeat(5),
        progress: 4,
        note: 'Zusage der Schule liegt vor. '.repeat(10),
      }),
  },
  {
    name: 'a task',
    folder: 'tasks',
    table: 'task',
    created: recorded('task'),
    types: ['TaskBody', 'TaskChange'],
    body: () => aTask(),
    otherBody: () => aTask({ title: 'Etwas anderes' }),
    ...note,
    typed: (text) => aTask({ title: text('task'), note: text('note of task') }),
    little: () => aTask({ title: 'x', dueOn: '2026-01-01', note: '' }),
    much: () =>
      aTask({ title: 'Anwältin anrufen, Vollmacht mitnehmen', dueOn: '2031-12-24', note: 'Vor zehn. '.repeat(30) }),
  },
  {
    name: 'a document',
    folder: 'documents',
    table: 'document',
    created: recorded('document'),
    types: ['DocumentBody', 'DocumentChange'],
    body: () => aDocument(),
    otherBody: () => aDocument({ kind: 'judgment' }),
    change: (text: string) => ({ title: text }),
    textOf: (record) => record['title'],
    typed: (text) => aDocument({ title: text('title of document'), fileName: text('file.pdf') }),
    typedChange: (text) => ({
      title: text('other title'),
      fileName: text('other file.pdf'),
      removalReason: text('why removed'),
    }),
    ends: (person, url) => upload(person, url, aFile()),
    little: () =>
      aDocument({
        kind: 'other',
        title: '',
        date: '2026-01-01',
        expiresOn: '2026-01-01',
        fileName: 'x',
        size: 1,
        holdsIdentity: false,
      }),
    much: () =>
      aDocument({
        kind: 'power-of-attorney',
        title: 'Vollmacht für die Nebenklage, mit Übersetzung',
        date: '2026-03-04',
        expiresOn: '2027-12-24',
        fileName: 'Vollmacht Nebenklage (Übersetzung, beglaubigt).pdf',
        size: 49_999_999,
        holdsIdentity: true,
      }),
  },
];
