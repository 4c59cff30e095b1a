export { DataFolderInUse } from './postgres/orphan.js';
export { PortTaken } from './postgres/server.js';
export { startPostgres, type PostgresOptions, type RunningPostgres } from './postgres/start-postgres.js';
export { createTemplate, databaseFromTemplate, type TestDatabase } from './postgres/template.js';
export { startTestPostgres } from './postgres/test-postgres.js';
