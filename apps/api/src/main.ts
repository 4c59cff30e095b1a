import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { demoLogins } from './access/demo-logins.js';
import { ConfigurationError, readEnvironment } from './common/config/environment.js';
import { refuseOldNode } from './common/config/refuse-old-node.js';
import { start } from './start.js';

try {
  refuseOldNode(process.versions.node);
  const environment = readEnvironment(process.env, fileURLToPath(new URL('../../web/dist', import.meta.url)));
  const running = await start(environment);
  const stop = (): void => {
    void running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  if (running.firstLink !== undefined) {
    process.stdout.write(`The first administrator comes in by this link, once: ${running.firstLink}\n`);
  }
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.send?.({
    ready: true,
    url: running.url,
    firstLink: running.firstLink,
    ...(environment.demo ? { demoLogins: demoLogins.logins, password: demoLogins.password } : {}),
  });
} catch (failure) {
  if (!(failure instanceof ConfigurationError)) throw failure;
  process.stderr.write(`${failure.message}\n`);
  process.exit(failure.exitCode);
}
