import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the operator sets; see docs/operations.md. */
export interface Environment {
  port: number;
  host: string;
  dataFolder: string;
  databaseUrl?: string;
  secretFile: string;
  demo: boolean;
  production: boolean;
  publicUrl?: string;
  smtpUrl?: string;
  /** Whom mails come from; a mail server may refuse other names than its own. */
  mailFrom: string;
  /** Whether this process works on jobs, such as reminders; one of them has to. */
  jobs: boolean;
  /** Address of the first administrator of an empty installation. */
  adminEmail: string;
  /** What else than this machine may bring to read `/api/metrics`. */
  metricsToken?: string;
  logLevel: string;
  webFolder: string;
}

/** A setting that keeps the product from starting; its message says what to do. Exit code 78 (EX_CONFIG, sysexits.h). */
export class ConfigurationError extends Error {
  readonly exitCode = 78;
}

export function readEnvironment(env: NodeJS.ProcessEnv, defaultWebFolder: string): Environment {
  const dataFolder = resolve(env['GELEIT_DATA'] ?? '.geleit');
  return {
    port: portOf(env['PORT'] ?? '3000'),
    host: env['HOST'] ?? '127.0.0.1',
    dataFolder,
    databaseUrl: secretOf(env, 'DATABASE_URL'),
    secretFile: resolve(env['GELEIT_SECRET_FILE'] ?? `${dataFolder}/server-secret.json`),
    demo: env['GELEIT_DEMO'] === '1',
    production: env['NODE_ENV'] === 'production',
    publicUrl: env['GELEIT_PUBLIC_URL'],
    adminEmail: env['GELEIT_ADMIN_EMAIL'] ?? 'administration@geleit.example',
    smtpUrl: secretOf(env, 'SMTP_URL'),
    mailFrom: env['GELEIT_MAIL_FROM'] ?? senderOf(secretOf(env, 'SMTP_URL')),
    jobs: env['GELEIT_JOBS'] !== '0',
    metricsToken: secretOf(env, 'GELEIT_METRICS_TOKEN'),
    logLevel: logLevelOf(env),
    webFolder: resolve(env['GELEIT_WEB'] ?? defaultWebFolder),
  };
}

/** Most mail servers take mails only from the address one logs in with. */
function senderOf(smtpUrl = ''): string {
  const user = URL.canParse(smtpUrl) ? decodeURIComponent(new URL(smtpUrl).username) : '';
  return `Geleit <${/^[^\s@<>"]+@[^\s@<>"]+$/.test(user) ? user : 'geleit@localhost'}>`;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** The demo's terminal shows its address and log-ins; what each request did would push them away. */
function logLevelOf(env: NodeJS.ProcessEnv): string {
  const level = env['LOG_LEVEL'] ?? (env['GELEIT_DEMO'] === '1' ? 'warn' : 'info');
  if (!logLevels.includes(level)) {
    throw new ConfigurationError(`LOG_LEVEL=${level} is unknown. Possible are: ${logLevels.join(', ')}.`);
  }
  return level;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigurationError(`PORT=${text} is not a port number (0 to 65535).`);
  return port;
}

/** A value given directly or, better, as a file (`NAME_FILE`), as container secrets are. */
function secretOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return env[name] || undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigurationError(`${name}_FILE names ${file}, which cannot be read.`);
  }
}
