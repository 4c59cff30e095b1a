import { fileURLToPath } from 'node:url';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const generated = ['/node_modules/', '/dist/', '/.nx/', '/.geleit/'];

const common = {
  rootDir,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.tsx?$': ['@swc/jest', {}] },
  // TypeScript sources import each other as they will be named when built (`./x.js`), our libraries by their name.
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@geleit/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@geleit/([a-z-]+)/testing$': '<rootDir>/libs/$1/src/testing/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.geleit/', '<rootDir>/.nx/'],
};

/** Unit tests need no database; integration tests share one PostgreSQL; browser tests drive the built product. */
export default {
  rootDir,
  // Jest reads a time limit only here, not from a project; it is for machines that are busy with other things.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.{ts,tsx,mjs}'],
      testPathIgnorePatterns: [...generated, '\\.it\\.spec\\.ts$'],
    },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['<rootDir>/{libs,apps}/**/*.it.spec.ts'],
      testPathIgnorePatterns: generated,
      setupFiles: ['<rootDir>/tools/jest/nest-first.mjs'],
      globalSetup: '<rootDir>/tools/jest/start-postgres.mjs',
      globalTeardown: '<rootDir>/tools/jest/stop-postgres.mjs',
    },
    {
      ...common,
      displayName: 'browser',
      globalSetup: '<rootDir>/tools/jest/start-product.mjs',
      globalTeardown: '<rootDir>/tools/jest/stop-product.mjs',
      testEnvironment: '<rootDir>/tools/jest/journey-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/apps/e2e/src/shows.ts'],
      testMatch: ['<rootDir>/apps/e2e/**/*.e2e.ts'],
      testPathIgnorePatterns: generated,
    },
  ],
};
