import {
  firstHeadOrAdministrator,
  ofOwnCentre,
  ofOwnCentreAs,
  readable,
  responsibleFor,
  responsibleOrDeputy,
  writtenByThem,
} from './conditions.js';
import type { Action, Condition, Role, Rule, Subject } from './rule.js';

const everybody: readonly Role[] = ['caseworker', 'lead', 'coordinator', 'administrator', 'auditor'];
const team: readonly Role[] = ['caseworker', 'lead'];

/** Who may do what, and when. What no rule allows is refused. */
export const matrix: readonly Rule[] = [
  ...rules(everybody, ['read'], 'me'),
  ...rules(everybody, ['change'], 'password'),
  ...rules(everybody, ['read'], 'codeList'),
  ...rules(everybody, ['end'], 'session'),

  ...rules(team, ['list', 'search', 'create'], 'caseFile', ofOwnCentre),
  ...rules(team, ['read', 'change'], 'caseFile', readable),
  ...rules(['caseworker'], ['reassign'], 'caseFile', responsibleFor),
  ...rules(['lead'], ['reassign', 'restrict'], 'caseFile', readable),
  ...rules(['caseworker'], ['read', 'change'], 'caseIdentity', responsibleOrDeputy),
  ...rules(['lead'], ['read', 'change'], 'caseIdentity', readable),
  ...rules(team, ['read'], 'timeline', readable),
  ...rules(team, ['create'], 'print', readable),
  ...rules(['caseworker'], ['read'], 'accessLog', responsibleFor),
  ...rules(['lead'], ['read'], 'accessLog', readable),

  ...rules(team, ['list'], 'supportStep', ofOwnCentre),
  ...rules(team, ['log', 'read', 'correct'], 'supportStep', readable),
  ...rules(['lead'], ['read'], 'formerStep', readable),
  ...rules(team, ['record', 'read', 'change', 'remove'], 'pin', readable),
  ...rules(team, ['record', 'read', 'remove'], 'caseLink', readable),
  ...rules(team, ['list', 'record', 'read', 'change'], 'contact', ofOwnCentre),
  ...rules(team, ['record', 'read', 'correct'], 'residenceStatus', readable),
  ...rules(team, ['record', 'read', 'correct'], 'caseEvent', readable),
  ...rules(team, ['list'], 'deadlineProposal', ofOwnCentre),
  ...rules(team, ['read', 'decline'], 'deadlineProposal', readable),
  ...rules(team, ['list', 'read'], 'deadlineRule', ofOwnCentre),
  ...rules(['lead'], ['create', 'change'], 'deadlineRule', ofOwnCentre),
  ...rules(team, ['list'], 'deadline', ofOwnCentre),
  ...rules(team, ['set', 'read', 'change'], 'deadline', readable),
  ...rules(team, ['record', 'read', 'change'], 'consent', readable),
  ...rules(team, ['record', 'read', 'change'], 'riskAssessment', readable),
  ...rules(team, ['record', 'read', 'change'], 'housingStay', readable),
  ...rules(team, ['open'], 'location', readable),
  ...rules(team, ['list', 'read', 'open'], 'place', ofOwnCentre),
  ...rules(['lead'], ['record', 'change'], 'place', ofOwnCentre),
  ...rules(team, ['record', 'read', 'change'], 'healthNeed', readable),
  ...rules(team, ['record', 'read', 'change'], 'benefit', readable),
  ...rules(team, ['record', 'read', 'change'], 'proceeding', readable),
  ...rules(team, ['record', 'read', 'open', 'change', 'discard'], 'document', readable),
  ...rules(team, ['read', 'write'], 'letter', readable),
  ...rules(team, ['record', 'read', 'change'], 'goal', readable),
  ...rules(team, ['record', 'read', 'change'], 'task', readable),
  ...rules(team, ['list'], 'task', ofOwnCentre),
  ...rules(team, ['write', 'read', 'discard'], 'draft', writtenByThem),
  ...rules(team, ['read'], 'caseworkerDashboard', ofOwnCentre),
  ...rules(['lead'], ['read'], 'centreDashboard', ofOwnCentre),

  ...rules(team, ['read', 'record', 'withdraw'], 'release', readable),
  ...rules(team, ['list'], 'release', ofOwnCentre),
  ...rules(['lead'], ['finish'], 'release', ofOwnCentre),
  ...rules(['lead'], ['read'], 'ownFigures', ofOwnCentre),
  ...rules(team, ['list'], 'statisticsYear'),
  ...rules(['coordinator'], ['list', 'read', 'create', 'change', 'remind', 'freeze'], 'statisticsYear'),
  ...rules(['coordinator'], ['read'], 'statistics'),
  ...rules(['coordinator'], ['list', 'create', 'end'], 'savedTable'),

  ...rules(team, ['list'], 'reminder', ofOwnCentre),
  ...rules(team, ['read', 'change'], 'reminderSettings', writtenByThem),
  ...rules(team, ['list', 'read'], 'deputy', ofOwnCentre),
  ...rules(['caseworker'], ['create', 'change', 'end'], 'deputy', writtenByThem),
  ...rules(['lead'], ['create', 'change', 'end'], 'deputy', ofOwnCentre),
  ...rules(team, ['create', 'list', 'read', 'end'], 'calendarFeed', writtenByThem),

  ...rules(team, ['list', 'read'], 'user', ofOwnCentre),
  ...rules(['lead'], ['invite'], 'user', ofOwnCentreAs('caseworker', 'lead', 'auditor')),
  ...rules(['lead'], ['confirm', 'remove'], 'user', ofOwnCentre),
  ...rules(['lead'], ['list', 'withdraw'], 'invitation', ofOwnCentre),
  ...rules(['lead'], ['found', 'read', 'change'], 'organisation', ofOwnCentre),
  ...rules(['lead'], ['list', 'redeem'], 'recovery', ofOwnCentre),
  ...rules(['lead'], ['read', 'verify'], 'auditEvent', ofOwnCentre),

  ...rules(['coordinator'], ['list', 'read'], 'organisation'),
  ...rules(['coordinator'], ['found'], 'organisation', ofOwnCentre),
  ...rules(['coordinator'], ['invite'], 'user', ofOwnCentreAs('coordinator')),
  ...rules(['coordinator'], ['list', 'read', 'confirm', 'remove'], 'user', ofOwnCentre),
  ...rules(['coordinator'], ['list', 'withdraw'], 'invitation', ofOwnCentre),
  ...rules(['coordinator'], ['list', 'redeem'], 'recovery', ofOwnCentre),

  ...rules(['administrator'], ['create', 'list', 'read', 'change', 'suspend'], 'organisation'),
  ...rules(['administrator'], ['invite'], 'user', firstHeadOrAdministrator),
  ...rules(['administrator'], ['list', 'read', 'suspend'], 'user'),
  ...rules(['administrator'], ['confirm'], 'user', ofOwnCentre),
  ...rules(['administrator'], ['list', 'withdraw'], 'invitation'),
  ...rules(['administrator'], ['open', 'list'], 'recovery'),

  ...rules(['auditor'], ['read', 'verify'], 'auditEvent', ofOwnCentre),
  ...rules(['auditor'], ['read'], 'organisation', ofOwnCentre),
];

function rules(roles: readonly Role[], actions: readonly Action[], subject: Subject, when?: Condition): Rule[] {
  return roles.flatMap((role) => actions.map((action) => ({ role, action, subject, ...(when ? { when } : {}) })));
}
