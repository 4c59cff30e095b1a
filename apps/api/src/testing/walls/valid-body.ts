import { addDays, todayIn } from '@geleit/domain';
import {
  aCase,
  aCaseEvent,
  aContact,
  aDeadline,
  aFile,
  anId,
  aPlace,
  aResidenceStatus,
  aSupportStep,
} from '@geleit/testing';
import { aDraft, anInvitation, anOrganisation, anOwnRule } from '../bodies.js';
import { sha256Of } from '../documents/upload.js';
import type { PersonClient } from '../person-client.js';
import { caseRecordSamples } from '../records/case-record-samples.js';
import type { Thing } from './things.js';

type BodyOf = (person: PersonClient, thing: Thing) => object;

const invitedRole: Record<string, string> = { coordinator: 'coordinator', administrator: 'administrator' };
const inDays = (days: number): string => addDays(todayIn('Europe/Berlin', Date.now()), days);
const words = Array.from({ length: 12 }, () => 'ahorn');

/** A body that passes every check of its class, so that the answer is about the person and the record alone. */
const bodies: Record<string, BodyOf> = {
  CaseBody: () => aCase(),
  CaseChange: () => ({ narrative: { summary: 'geändert' } }),
  CaseSearch: () => ({}),
  SupportStepBody: () => aSupportStep(),
  SupportStepCorrection: () => ({ minutes: 30 }),
  SupportStepSearch: () => ({}),
  ResidenceStatusBody: () => aResidenceStatus(),
  ResidenceStatusCorrection: () => ({ note: 'berichtigt' }),
  DeadlineBody: () => aDeadline(),
  DeadlineChange: () => ({ title: 'Akteneinsicht' }),
  DeadlineSearch: () => ({}),
  OwnRuleBody: () => anOwnRule(),
  DeadlineRuleChange: () => ({ state: 'ended' }),
  DeadlinePreviewBody: () => ({
    rule: 'foreigners-action-1m',
    trigger: { date: '2026-05-04', kind: 'notified' },
    land: 'NW',
  }),
  CaseEventBody: () => aCaseEvent(),
  CaseEventCorrection: () => ({ note: 'berichtigt' }),
  DeadlineProposalChange: () => ({ state: 'declined', reason: 'Trifft nicht zu.' }),
  ...Object.fromEntries(
    caseRecordSamples.flatMap(({ types: [created, changed], body, change }) => [
      [created, () => body()],
      [changed, () => change('berichtigt')],
    ]),
  ),
  ContactBody: () => aContact(),
  ContactChange: () => ({ note: 'ruft wieder an' }),
  ContactSearch: () => ({}),
  // No such case: told so after it was found that one may link and log.
  CaseLinkBody: () => ({ code: 'GIBTESNICHT-1', kind: 'family' }),
  GroupStepBody: () => ({ step: aSupportStep(), cases: [{ caseId: anId(), id: anId() }] }),
  LetterDraftBody: () => ({ template: 'secrecy-release' }),
  LetterBody: () => ({ template: 'secrecy-release', text: '# Entbindung', format: 'pdf' }),
  CompletionBody: () => ({ size: aFile().length, sha256: sha256Of(aFile()) }),
  YearBody: () => ({ year: 2090 }),
  ErratumBody: () => ({ text: 'Ein Hinweis' }),
  CentreReminderBody: () => ({ organisationIds: [] }),
  TableBody: () => ({ year: 2024, rows: ['gender'] }),
  SavedTableBody: () => ({ name: 'Geschlecht', year: 2024, rows: ['gender'] }),
  OwnFiguresBody: () => ({ year: 2025, rows: ['gender'] }),
  ReleaseBody: () => ({}),
  BatchReleaseBody: () => ({ year: 2025, caseIds: [] }),
  PlaceBody: () => aPlace(),
  PlaceChange: () => ({ note: 'frisch gestrichen' }),
  AddressReading: () => ({ reason: 'Begleitung zum Amt' }),
  PrintBody: () => ({ kind: 'handover-sheet' }),
  DraftBody: () => aDraft(),
  DraftChange: () => ({ content: { note: 'weiter' } }),
  ReminderSettingsChange: () => ({ delivery: 'digest' }),
  // Nobody of that id is in the team: told so after it was found that one may appoint.
  DeputyBody: () => ({ deputyId: anId(), from: inDays(200), until: inDays(230) }),
  DeputyChange: () => ({ until: inDays(240) }),
  InvitationBody: ({ user }) => anInvitation({ role: invitedRole[user?.role ?? ''] ?? 'caseworker' }),
  OrganisationBody: () => anOrganisation(),
  // A lead names her own centre, an administrator suspends others.
  OrganisationChange: ({ user }, { access }) =>
    access?.organisationId === user?.organisation.id ? { name: 'Umbenannt' } : { state: 'suspended' },
  UserChange: () => ({ state: 'suspended' }),
  ConfirmationBody: () => ({ checkWords: ['ahorn', 'birke', 'eiche', 'linde'] }),
  RecoveryBody: ({ user }) => ({ organisationId: user?.organisation.id }),
  RedemptionBody: () => ({ words }),
  PasswordBody: () => ({
    currentPassword: 'nicht-das-richtige',
    newPassword: 'windrad pfeffer laterne moos gabel kork',
  }),
};

export const hasValidBody = (type: { name: string }): boolean => type.name in bodies;

export function validBody(type: { name: string }, person: PersonClient, thing: Thing): object {
  const make = bodies[type.name];
  if (!make) throw new Error(`No valid body is known for ${type.name}: add one.`);
  return make(person, thing);
}
