import type { ServerSecret } from '@geleit/vault';
import type { Environment } from './environment.js';

export interface DatabaseConnection {
  host: string;
  port: number;
  database: string;
  username: string;
  password: string;
}

/** Everything the running product was told, once it is known to be complete. */
export class Configuration {
  constructor(
    readonly environment: Environment,
    readonly serverSecret: ServerSecret,
    readonly database: {
      app: DatabaseConnection;
      audit: DatabaseConnection;
      jobs: DatabaseConnection;
      stats: DatabaseConnection;
      connections: number;
    },
    /** A database is demo or real from its making. */
    readonly isDemo: boolean,
  ) {}
}
