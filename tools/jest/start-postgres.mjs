import './typescript-sources.mjs';

/** Starts the one PostgreSQL of the integration tests, unless GELEIT_TEST_DATABASE_URL names one (as superuser). */
export default async function startForAllTests() {
  if (process.env.GELEIT_TEST_DATABASE_URL) return;
  const { startTestPostgres } = await import('../../libs/testing/src/postgres/test-postgres.ts');
  const postgres = await startTestPostgres();
  process.env.GELEIT_TEST_DATABASE_URL = postgres.url;
  globalThis.stopTestPostgres = () => postgres.stop();
}
