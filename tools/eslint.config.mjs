import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

// Without a project graph the boundary rule skips itself silently, so it is made here (0.4 s).
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: true });

/** Who may import whom, by the tags in each workspace's package.json (`nx.tags`). Not listed is forbidden. */
const boundaries = [
  { sourceTag: 'lib:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:disclosure', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'lib:vault', onlyDependOnLibsWithTags: ['lib:domain'] },
  { sourceTag: 'lib:testing', onlyDependOnLibsWithTags: ['lib:domain', 'lib:vault', 'lib:disclosure'] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['lib:domain'] },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['lib:*'] },
  { sourceTag: 'app:e2e', onlyDependOnLibsWithTags: ['lib:*'] },
];

const noFocusedTests = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
    message: 'No test is run alone, skipped or left for later.',
  },
  { selector: 'CallExpression[callee.name=/^(fit|xit|fdescribe|xdescribe|xtest)$/]', message: 'Every test runs.' },
  {
    selector: [
      'CallExpression[callee.name=/^(it|test)$/]',
      'CallExpression[callee.type="CallExpression"][callee.callee.object.name=/^(it|test)$/]',
    ]
      .map((call) => `${call}:not(:has(Identifier[name=/^expect/]))`)
      .join(','),
    message: 'A test without an expectation promises nothing.',
  },
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/generated/', '**/node_modules/', '.nx/', '.geleit/', 'coverage/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries, banTransitiveDependencies: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // NestJS modules, DTOs and migrations are classes by the framework's choice, some without a member.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    rules: {
      // A DTO is a class for its decorators alone: as a value it is the plain object that came over the wire.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['libs/disclosure/src/**/*.ts'],
    // Counting runs over typed arrays in reach; a check for absence in each step would cost half the speed.
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['libs/{domain,disclosure}/src/**/*.ts', 'apps/web/src/**/*.{ts,tsx}'],
    ignores: ['**/*.spec.{ts,tsx}'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'This code runs in browsers.' }] }],
    },
  },
  {
    files: ['tools/**/*.mjs'],
    rules: {
      eqeqeq: ['error', 'always'],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'prefer-const': 'error',
    },
  },
  { files: ['tools/**/*.spec.mjs'], rules: { 'no-restricted-syntax': ['error', ...noFocusedTests] } },
  {
    files: ['**/*.{spec,e2e}.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', ...noFocusedTests],
      // In a test the one found is there, or the test fails at that very place.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
