import type { AuthProvider } from 'react-admin';
import { noteArrival } from './arrival.js';
import { accessToken, forgetToken, keepToken, refreshToken } from '../api/accessToken.js';
import { api } from '../api/api.js';
import { noteEnd, noteLogin } from './ended.js';
import { forgetMe, loadMe, mayOf } from './me.js';

export interface Credentials {
  email: string;
  password: string;
}

/** react-admin's resources in the words of the permission matrix. */
const subjects: Record<string, string> = {
  cases: 'caseFile',
  'support-steps': 'supportStep',
  'residence-statuses': 'residenceStatus',
  deadlines: 'deadline',
  drafts: 'draft',
  users: 'user',
  organisations: 'organisation',
  invitations: 'invitation',
  recoveries: 'recovery',
  'audit-events': 'auditEvent',
};
const actions: Record<string, string> = { show: 'read', edit: 'read' };

export const authProvider: AuthProvider = {
  login: async ({ email, password }: Credentials) => {
    const body = { email: email.trim(), password };
    const answer = await api<{ accessToken: string }>('/auth/login', { method: 'POST', body, anonymous: true });
    forgetMe();
    noteLogin();
    noteArrival();
    keepToken(answer.accessToken);
    await loadMe();
  },
  logout: async () => {
    const hadSession = accessToken() !== null;
    forgetToken({ tellOtherTabs: hadSession });
    forgetMe();
    if (hadSession)
      await fetch('/api/auth/logout', { method: 'POST', credentials: 'same-origin', keepalive: true }).catch(
        () => undefined,
      );
  },
  checkAuth: async () => {
    if (!accessToken() && !(await refreshToken())) throw new Error('ra.auth.auth_check_error');
    await loadMe();
  },
  // Not allowed (403) is an answer; only the end of the session (401) leads back to the log-in.
  checkError: (error: { status?: number }) => {
    if (error.status !== 401) return Promise.resolve();
    noteEnd();
    return Promise.reject(new Error('ra.notification.logged_out'));
  },
  getIdentity: async () => {
    const me = await loadMe();
    return { id: me.id, fullName: me.name };
  },
  canAccess: async ({ resource, action }) =>
    mayOf(await loadMe(), actions[action] ?? action, subjects[resource] ?? resource),
};
