import { ServerSecret } from '@geleit/vault';

/**
 * The one server secret of all test databases: database roles, whose passwords follow from it, belong to the whole test
 * server. For tests only; it stands here for everybody to read, so an installation that used it would have no secret.
 */
export const testServerSecretText = JSON.stringify({
  versions: [{ version: 1, secret: 'nur-fuer-tests_nur-fuer-tests_nur-fuer-test' }],
});
export const testServerSecret = ServerSecret.parse(testServerSecretText);
