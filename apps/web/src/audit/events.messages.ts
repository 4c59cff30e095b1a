import type { Action, Subject } from '@geleit/domain';

/** Logging in and accepting an invitation are recorded too, though no rule of the matrix grants them. */
export type RecordedAction = Action | 'accept' | 'begin';

interface Noun {
  readonly one: string;
  readonly many: string;
}

const same = (words: string): Noun => ({ one: words, many: words });

/** 'Fall gelesen', 'Fälle durchsucht': a subject and what was done to it. A new one without a word is a type error. */
const subjectsDe = {
  accessLog: { one: 'Zugriffe auf den Fall', many: 'Zugriffe' },
  auditEvent: same('Prüfprotokoll'),
  calendarFeed: { one: 'Kalenderadresse', many: 'Kalenderadressen' },
  caseEvent: { one: 'Ereignis', many: 'Ereignisse' },
  caseFile: { one: 'Fall', many: 'Fälle' },
  caseIdentity: same('Sicherer Kontakt'),
  caseworkerDashboard: same('Startseite'),
  centreDashboard: same('Übersicht'),
  codeList: { one: 'Codeliste', many: 'Codelisten' },
  consent: { one: 'Einwilligung', many: 'Einwilligungen' },
  deadline: { one: 'Frist', many: 'Fristen' },
  deadlineProposal: { one: 'Fristvorschlag', many: 'Fristvorschläge' },
  deadlineRule: { one: 'Fristregel', many: 'Fristregeln' },
  deputy: { one: 'Vertretung', many: 'Vertretungen' },
  draft: { one: 'Entwurf', many: 'Entwürfe' },
  goal: { one: 'Ziel', many: 'Ziele' },
  invitation: { one: 'Einladung', many: 'Einladungen' },
  me: same('Eigenes Konto'),
  organisation: { one: 'Organisation', many: 'Organisationen' },
  password: same('Passwort'),
  recovery: { one: 'Wiederherstellung', many: 'Wiederherstellungen' },
  reminder: { one: 'Erinnerung', many: 'Erinnerungen' },
  reminderSettings: same('Einstellungen der Erinnerungen'),
  residenceStatus: { one: 'Aufenthaltsstatus', many: 'Aufenthaltsstatus' },
  riskAssessment: { one: 'Gefährdungseinschätzung', many: 'Gefährdungseinschätzungen' },
  session: { one: 'Sitzung', many: 'Sitzungen' },
  supportStep: { one: 'Schritt', many: 'Schritte' },
  task: { one: 'Aufgabe', many: 'Aufgaben' },
  timeline: same('Verlauf'),
  user: { one: 'Mitglied', many: 'Mitglieder' },
} satisfies Record<Subject, Noun>;

const subjectsEn: typeof subjectsDe = {
  accessLog: { one: 'Access to the case', many: 'Access' },
  auditEvent: same('Audit log'),
  calendarFeed: { one: 'Calendar address', many: 'Calendar addresses' },
  caseEvent: { one: 'Event', many: 'Events' },
  caseFile: { one: 'Case', many: 'Cases' },
  caseIdentity: same('Safe contact'),
  caseworkerDashboard: same('Start page'),
  centreDashboard: same('Overview'),
  codeList: { one: 'Code list', many: 'Code lists' },
  consent: { one: 'Consent', many: 'Consents' },
  deadline: { one: 'Deadline', many: 'Deadlines' },
  deadlineProposal: { one: 'Proposed deadline', many: 'Proposed deadlines' },
  deadlineRule: { one: 'Deadline rule', many: 'Deadline rules' },
  deputy: { one: 'Deputy', many: 'Deputies' },
  draft: { one: 'Draft', many: 'Drafts' },
  goal: { one: 'Goal', many: 'Goals' },
  invitation: { one: 'Invitation', many: 'Invitations' },
  me: same('Own account'),
  organisation: { one: 'Organisation', many: 'Organisations' },
  password: same('Password'),
  recovery: { one: 'Recovery', many: 'Recoveries' },
  reminder: { one: 'Reminder', many: 'Reminders' },
  reminderSettings: same('Reminder settings'),
  residenceStatus: { one: 'Residence status', many: 'Residence statuses' },
  riskAssessment: { one: 'Risk assessment', many: 'Risk assessments' },
  session: { one: 'Session', many: 'Sessions' },
  supportStep: { one: 'Step', many: 'Steps' },
  task: { one: 'Task', many: 'Tasks' },
  timeline: same('Timeline'),
  user: { one: 'Member', many: 'Members' },
};

const actionsDe = {
  accept: 'angenommen',
  begin: 'begonnen',
  change: 'geändert',
  confirm: 'bestätigt',
  correct: 'berichtigt',
  create: 'angelegt',
  decline: 'abgelehnt',
  discard: 'verworfen',
  end: 'beendet',
  found: 'gegründet',
  invite: 'eingeladen',
  list: 'aufgelistet',
  log: 'festgehalten',
  open: 'geöffnet',
  read: 'gelesen',
  reassign: 'übergeben',
  record: 'eingetragen',
  redeem: 'eingelöst',
  remove: 'entfernt',
  restrict: 'eingeschränkt',
  search: 'durchsucht',
  set: 'gesetzt',
  suspend: 'gesperrt oder entsperrt',
  verify: 'nachgeprüft',
  withdraw: 'zurückgezogen',
  write: 'gesichert',
} satisfies Record<RecordedAction, string>;

const actionsEn: typeof actionsDe = {
  accept: 'accepted',
  begin: 'begun',
  change: 'changed',
  confirm: 'confirmed',
  correct: 'corrected',
  create: 'created',
  decline: 'declined',
  discard: 'discarded',
  end: 'ended',
  found: 'founded',
  invite: 'invited',
  list: 'listed',
  log: 'logged',
  open: 'opened',
  read: 'read',
  reassign: 'handed on',
  record: 'recorded',
  redeem: 'redeemed',
  remove: 'removed',
  restrict: 'restricted',
  search: 'searched',
  set: 'set',
  suspend: 'suspended or restored',
  verify: 'verified',
  withdraw: 'withdrawn',
  write: 'saved',
};

export const subjectWords = { de: subjectsDe, en: subjectsEn };
export const actionWords = { de: actionsDe, en: actionsEn };
