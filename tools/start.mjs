// `npm start`: installs and builds what is missing, then runs Geleit until it is told to stop.
import { checkSurroundings } from './start/check-surroundings.mjs';
import { announce } from './start/announce.mjs';
import { superviseApi } from './start/supervise-api.mjs';
import { ensureBuilt } from './workspace/build.mjs';
import { ensureInstalled } from './workspace/install.mjs';

/** Exit code for "something around me is configured wrongly" (EX_CONFIG of sysexits.h). */
const configurationError = 78;

try {
  ensureInstalled();
  const problem = await checkSurroundings(process.env);
  if (problem) {
    console.error(problem);
    process.exit(configurationError);
  }
  await ensureBuilt();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
process.exitCode = await superviseApi({ GELEIT_DEMO: '1', ...process.env }, announce);
