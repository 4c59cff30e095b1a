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
  /** Address of the first administrator of an empty installation. */
  adminEmail: string;
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
    logLevel: env['LOG_LEVEL'] ?? 'info',
    webFolder: resolve(env['GELEIT_WEB'] ?? defaultWebFolder),
  };
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
