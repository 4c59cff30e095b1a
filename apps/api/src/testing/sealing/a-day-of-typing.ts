import { aCase, aDeadline, aResidenceStatus, aSupportStep, anId } from '@geleit/testing';
import { anOwnRule } from '../bodies.js';
import type { Method, PersonClient } from '../person-client.js';
import type { ApiProcess } from '../process/api-process.js';
import { logins, userOf } from '../walls/people.js';
import { typeContactsAndLinks } from './type-contacts-and-links.js';
import { typeLegalMatters } from './type-legal-matters.js';
import { typeFiles } from './type-files.js';
import { typePlaces } from './type-places.js';
import { typeStatistics } from './type-statistics.js';
import { typeCaseRecords } from './type-case-records.js';
import { typeWhereNothingBelongs } from './type-where-nothing-belongs.js';
import { marker, type Typist } from './typist.js';

/** Codes and dates nobody else's record has, and long enough to be recognised. */
export const recognisable = {
  exploitation: 'slavery-like',
  exploitedFrom: '1987-03-14',
  dueOn: '2031-07-19',
  kind: 'emergency-supplies',
  status: 'toleration-60a-2-3',
} as const;

export interface TypedDay {
  caseId: string;
  stepId: string;
  /** What opens sessions and accounts: cookies, tokens, links, passwords. */
  secrets: string[];
  /** Requests that were refused, as they should be. */
  refusals: number[];
}

/** Everybody types something into every field there is, and everything wrong as well. */
export async function aDayOfTyping(api: ApiProcess, typist: Typist): Promise<TypedDay> {
  const [worker, other, lead, administrator] = (await Promise.all(
    [logins.CW1, logins.CW2, logins.LEAD, logins.ADM].map((login) => api.login(login)),
  )) as [PersonClient, PersonClient, PersonClient, PersonClient];
  const [caseId, stepId] = [anId(), anId()];
  const at = `/api/cases/${caseId}`;
  const refusals: number[] = [];
  const typeInVain: typeof type = async (person, method, url, name, body, version) => {
    const answer = await typist.send(person, method, url, name, body, version);
    refusals.push(answer.statusCode, ...(await typist.sendWrongly(person, method, url, body)));
  };
  const type = async (
    person: PersonClient,
    method: Method,
    url: string,
    name: string,
    body: object,
    version?: number,
  ): Promise<void> => {
    const { statusCode, text } = await typist.send(person, method, url, name, body, version);
    if (statusCode >= 300) throw new Error(`${method} ${url}: ${statusCode} ${text}`);
    refusals.push(...(await typist.sendWrongly(person, method, url, body)));
  };
  const text = (what: string): string => typist.text(what);

  const facts = {
    exploitationForms: [{ form: recognisable.exploitation, main: true }],
    exploitedFrom: recognisable.exploitedFrom,
  };
  const named = (what: string): object => ({
    code: `${marker} ${(typist.count += 1)}`,
    narrative: { summary: text(`${what} summary`) },
    identity: { alias: text(`${what} alias`), safeContact: text(`${what} contact`) },
  });
  await type(worker, 'PUT', at, 'CaseBody', aCase({ kind: 'safe-contact', facts, ...named('put') }));
  await type(worker, 'POST', '/api/cases', 'CaseBody', aCase({ kind: 'safe-contact', facts, ...named('post') }));
  await type(worker, 'PATCH', at, 'CaseChange', named('patch'), 1);
  await type(worker, 'POST', '/api/cases/search', 'CaseSearch', { q: text('search') });

  const step = { kind: recognisable.kind };
  await type(
    worker,
    'PUT',
    `${at}/support-steps/${stepId}`,
    'SupportStepBody',
    aSupportStep({ ...step, note: text('step') }),
  );
  await type(worker, 'POST', `${at}/support-steps`, 'SupportStepBody', aSupportStep({ ...step, note: text('step') }));
  await type(
    worker,
    'PATCH',
    `${at}/support-steps/${stepId}`,
    'SupportStepCorrection',
    { note: text('corrected step') },
    1,
  );

  const statusId = anId();
  const status = (): object => ({ authority: text('authority'), reason: text('reason'), note: text('note of status') });
  await type(
    worker,
    'PUT',
    `${at}/residence-statuses/${statusId}`,
    'ResidenceStatusBody',
    aResidenceStatus({ status: recognisable.status, ...status() }),
  );
  await type(worker, 'POST', `${at}/residence-statuses`, 'ResidenceStatusBody', aResidenceStatus(status()));
  await type(worker, 'PATCH', `${at}/residence-statuses/${statusId}`, 'ResidenceStatusCorrection', status(), 1);

  const deadlineId = anId();
  await type(
    worker,
    'PUT',
    `${at}/deadlines/${deadlineId}`,
    'DeadlineBody',
    aDeadline({ title: text('title'), dueOn: recognisable.dueOn }),
  );
  await type(worker, 'POST', `${at}/deadlines`, 'DeadlineBody', aDeadline({ title: text('title') }));
  const moved = { title: text('new title'), dueOn: '2031-07-20', reason: text('why moved') };
  await type(worker, 'PATCH', `${at}/deadlines/${deadlineId}`, 'DeadlineChange', moved, 1);
  await type(
    worker,
    'PATCH',
    `${at}/deadlines/${deadlineId}`,
    'DeadlineChange',
    { state: 'waived', reason: text('why waived') },
    2,
  );

  const typeAsWorker = (method: Method, url: string, name: string, body: object, version?: number): Promise<void> =>
    type(worker, method, url, name, body, version);
  await typeLegalMatters(at, typeAsWorker, async (url) => (await worker.get(url)).body, text);

  await typeCaseRecords(worker, at, { type, text });
  await typeContactsAndLinks(worker, at, { type, text });
  await typeFiles(worker, at, { type, text });
  const blackedOut = (): object => ({ kind: 'about-person', hide: [text('to black out')] });
  await type(worker, 'POST', `${at}/prints`, 'PrintBody', blackedOut());
  await typePlaces({ worker, lead, at }, { type, text });
  await typeStatistics(await api.login(logins.KO), { type, text });

  const draftId = anId();
  const draft = (): object => ({ form: 'supportStep', content: text('draft') });
  const content = (): object => ({ content: { note: text('draft'), [text('name of a field')]: text('value') } });
  await type(worker, 'PUT', `/api/drafts/${draftId}`, 'DraftBody', { form: 'supportStep', caseId, ...content() });
  await type(worker, 'POST', '/api/drafts', 'DraftBody', { form: 'supportStep', ...content() });
  await type(worker, 'PATCH', `/api/drafts/${draftId}`, 'DraftChange', content(), 1);
  await typeInVain(worker, 'POST', '/api/drafts', 'DraftBody', draft());

  const ruleUrl = `/api/deadline-rules/${anId()}`;
  const rule = (): object => ({ name: text('rule'), norm: text('norm') });
  await type(lead, 'PUT', ruleUrl, 'OwnRuleBody', anOwnRule(rule()));
  await type(lead, 'PATCH', ruleUrl, 'DeadlineRuleChange', rule(), 1);

  const reached = (): object => ({ contactEmail: typist.address(), contactPhone: text('line') });
  const house = (): object => ({
    name: text('house'),
    kind: 'womens-shelter',
    sites: [{ name: text('site') }],
    ...reached(),
  });
  await type(administrator, 'PUT', `/api/organisations/${anId()}`, 'OrganisationBody', house());
  await type(administrator, 'POST', '/api/organisations', 'OrganisationBody', house());
  const own = `/api/organisations/${userOf(lead).organisation.id}`;
  await type(
    lead,
    'PATCH',
    own,
    'OrganisationChange',
    { name: text('own house'), sites: [{ name: text('own site') }], ...reached() },
    1,
  );

  const passwords = [text('windrad'), text('laterne')];
  const tokens = await inviteTwo(lead, typist, passwords);
  await typeInVain(lead, 'POST', `/api/users/${userOf(other).id}/confirmation`, 'ConfirmationBody', {
    checkWords: [1, 2, 3, 4].map(() => text('word').slice(0, 40)),
  });
  await typeInVain(lead, 'POST', `/api/recoveries/${anId()}/redemption`, 'RedemptionBody', {
    words: Array.from({ length: 12 }, () => text('word').slice(0, 40)),
  });
  await typeInVain(api.anyone(), 'POST', '/api/invitations/preview', 'TokenBody', { token: text('token') });
  await typist.send(other, 'POST', '/api/me/password', 'PasswordBody', {
    currentPassword: text('wrong'),
    newPassword: text('moos gabel kork'),
  });
  const attempt = { email: typist.address(), password: text('of nobody') };
  await typeInVain(api.anyone(), 'POST', '/api/auth/login', 'LoginBody', attempt);
  await typist.send(api.anyone(), 'POST', '/api/auth/login', 'LoginBody', {
    email: text('typed into the wrong field'),
    password: logins.CW1,
  });
  await typist.send(api.anyone(), 'POST', '/api/auth/login', 'LoginBody', {
    email: logins.CW2,
    password: text('her old one'),
  });
  await typeWhereNothingBelongs(worker, typist, caseId);
  return { caseId, stepId, refusals, secrets: [...tokens, ...sessionSecrets([worker, other, lead, administrator])] };
}

/** One accepts with a password of her own, the other's link stays unused. */
async function inviteTwo(lead: PersonClient, typist: Typist, [password = '']: string[]): Promise<string[]> {
  const tokens: string[] = [];
  for (const method of ['PUT', 'POST'] as const) {
    const url = method === 'PUT' ? `/api/invitations/${anId()}` : '/api/invitations';
    const body = { email: typist.address(), name: typist.text('name of staff'), role: 'caseworker' };
    const { body: made } = await typist.send(lead, method, url, 'InvitationBody', body);
    const { hash } = new URL(String(made['link']));
    tokens.push(new URLSearchParams(hash.split('?')[1]).get('token') ?? '');
  }
  const [token = ''] = tokens;
  await typist.send(lead, 'POST', '/api/invitations/acceptance', 'AcceptanceBody', {
    token: typist.text('no token'),
    password,
  });
  const accepted = await typist.send(lead, 'POST', '/api/invitations/acceptance', 'AcceptanceBody', {
    token,
    password,
  });
  if (accepted.statusCode !== 200) throw new Error(`not accepted: ${accepted.text}`);
  return tokens;
}

const sessionSecrets = (people: PersonClient[]): string[] =>
  people.flatMap(({ token = '', cookie = '' }) => [cookie.split('=')[1] ?? '', token.split('.')[2] ?? '']);
