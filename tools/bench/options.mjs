import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';

const parts = ['list', 'log', 'search', 'login', 'statistics', 'disclosure', 'freeze', 'ready', 'first-load'];

/**
 * Reads `--memory`, `--folder`, `--rounds`, `--seconds`, `--only list,log` and `--no-build`.
 *
 * @throws Error with one plain sentence
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      memory: { type: 'boolean', default: false },
      folder: { type: 'string', default: tmpdir() },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      only: { type: 'string', default: parts.join(',') },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const only = values.only.split(',');
  const unknown = only.find((part) => !parts.includes(part));
  if (unknown) throw new Error(`--only ${unknown}: there are ${parts.join(', ')}.`);
  return {
    // A RAM disk takes the disk's noise out of the figures; what is printed says which it was.
    folder: values.memory ? '/dev/shm' : values.folder,
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    measures: (part) => only.includes(part),
    builds: !values['no-build'],
  };
}

function positive(name, text) {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} ${text} is not a positive number.`);
  return number;
}
