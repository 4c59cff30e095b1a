import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { de } from './everyMessage.js';

const source = fileURLToPath(new URL('..', import.meta.url));

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesBelow(path);
    return /\.tsx?$/.test(entry.name) && !/\.(messages|spec)\.tsx?$/.test(entry.name) ? [path] : [];
  });

const leavesOf = (catalogue: object, prefix = ''): string[] =>
  Object.entries(catalogue).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string' ? [`${prefix}${name}`] : leavesOf(value, `${prefix}${name}.`),
  );

const code = filesBelow(source)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
/** Keys put together from parts: `deputies.state.${state}` uses every key of that shape. */
const made = [...code.matchAll(/`([\w.-]+\.(?:[\w.-]|\$\{[^}]*\})*\$\{[^}]*\}[\w.-]*)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')}$`),
);

/** Taken out of their group by name, for the words of MUI. */
const ofMui = ['common.open', 'common.clear', 'common.noOptions'];

const isUsed = (key: string): boolean =>
  ofMui.includes(key) || code.includes(`'${key}'`) || made.some((shape) => shape.test(key));

describe('every word of the interface', () => {
  it('is said somewhere', () => {
    expect(leavesOf(de).filter((key) => !isUsed(key))).toEqual([]);
  });
});
