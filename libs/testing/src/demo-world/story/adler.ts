import { elif, mira } from '../people/staff.js';
import { CaseScript } from '../plan/case-script.js';
import type { DemoCalendar } from '../plan/demo-calendar.js';
import { demoId } from '../plan/demo-id.js';
import type { PlannedCase, PlannedDraft } from '../plan/planned-case.js';
import { type Recorded, recordInOrder } from '../plan/recorded.js';
import { workingDayFrom, workingDayUntil } from '../plan/working-days.js';
import { adlerConsents } from './adler-consents.js';
import { adlerDocuments } from './adler-documents.js';
import { adlerDeadlines } from './adler-deadlines.js';
import { AdlerDays } from './adler-days.js';
import { adlerFacts } from './adler-facts.js';
import { adlerPlan } from './adler-plan.js';
import { adlerProceedings } from './adler-proceedings.js';
import { adlerRecords } from './adler-records.js';
import { adlerResidence } from './adler-residence.js';
import { adlerRisk } from './adler-risk.js';
import { adlerStepsArrival } from './adler-steps-arrival.js';
import { adlerStepsCourt } from './adler-steps-court.js';

/** The case of the network's press release, told to the end of today. */
export function adler(calendar: DemoCalendar): { case: PlannedCase; draft: PlannedDraft } {
  const days = new AdlerDays(calendar.today);
  const script = new CaseScript(calendar, {
    code: 'ADLER-17',
    openedOn: workingDayUntil(days.on('2024-11-12')),
    worker: mira,
  });
  recordInOrder([...stepsOf(script, days), ...adlerResidence(script, days), ...adlerDeadlines(script, days)]);
  for (const told of ['2024-11-13', '2024-11-20', '2025-04-16', '2025-12-01', '2026-01-13'])
    script.changed(days.on(told));
  adlerConsents(script, days);
  adlerRisk(script, days);
  adlerPlan(script, days);
  adlerRecords(script, days);
  adlerProceedings(script, days);
  adlerDocuments(script, days);
  const firstContactOn = workingDayUntil(days.on('2024-11-12'));
  const firstContact = { contactId: demoId(calendar.at(firstContactOn, 10 * 60), 'contact/ADLER-17'), firstContactOn };
  const stepId = script.correctLastStep(days.on('2026-01-22'), elif, {
    note:
      'Vorsprache mit der Klientin. Sachbearbeitung bestätigt den Eingang des Antrags. Klientin war angespannt, hat aber ' +
      'selbst gesprochen. Fahrt über den Nebeneingang, wie im Sicherheitsplan vereinbart. Nächste Vorsprache nur mit Termin.',
  });
  script.records.add('pin', days.on('2026-01-13'), {
    text: 'Nie werktags nach 18 Uhr anrufen, der Arbeitgeber der Schwester hört mit. Kennwort am Telefon.',
  });
  return {
    case: script.case('active', { ...adlerFacts(days), ...firstContact }),
    draft: conflictingDraft(script, days, stepId),
  };
}

function stepsOf(script: CaseScript, days: AdlerDays): readonly Recorded[] {
  return [...adlerStepsArrival, ...adlerStepsCourt].map(([told, area, kind, minutes, channel, note, who = {}]) => {
    const { withWhom, byElif, alone } = who;
    const interpreted = alone ? {} : { interpreter: true, language: 'sq' as const };
    const occurredOn = workingDayUntil(days.on(told));
    const step = { occurredOn, area, kind, minutes, channel, ...interpreted, outcome: 'done' as const };
    const known = withWhom ? { ...step, withWhom } : step;
    return [
      occurredOn,
      () => {
        script.step({ ...known, note: days.in(note) }, byElif ? elif : mira);
      },
    ];
  });
}

/** Mira began to correct the last step before Elif did: sending it shows both versions. */
function conflictingDraft(script: CaseScript, days: AdlerDays, stepId: string): PlannedDraft {
  const createdAt = script.calendar.at(workingDayFrom(days.on('2026-01-21')), 16 * 60 + 20);
  const form = {
    occurredOn: workingDayUntil(days.on('2026-01-21')),
    area: 'residence',
    kind: 'foreigners-office',
    minutes: 75,
    channel: 'accompaniment',
    interpreter: true,
    language: 'sq',
    withWhom: ['authority'],
    outcome: 'follow-up',
    note:
      'Vorsprache mit der Klientin. Sachbearbeitung bestätigt den Eingang des Antrags. Stellungnahme kann per Fax kommen, ' +
      'Fristverlängerung nur schriftlich. Klientin war angespannt, hat aber selbst gesprochen. Rechtsanwältin informiert.',
    touched: { minutes: true, channel: true },
  };
  const content = { stepId, case: { id: script.id, code: 'ADLER-17' }, form, corrects: { id: stepId, version: 1 } };
  return {
    id: demoId(createdAt, 'draft/ADLER-17'),
    organisationId: mira.organisationId,
    caseId: script.id,
    createdBy: mira.id,
    createdAt,
    updatedAt: createdAt,
    version: 1,
    fields: { form: 'supportStep', content },
  };
}
