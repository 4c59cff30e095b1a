import { de, en } from './everyMessage.js';

function leavesOf(catalogue: object, prefix = ''): Map<string, string> {
  const entries = Object.entries(catalogue).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${prefix}${name}`, value] as const] : [...leavesOf(value, `${prefix}${name}.`)],
  );
  return new Map(entries);
}
const german = leavesOf(de);
const english = leavesOf(en);
const placeholders = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort();

describe('the words of the interface', () => {
  it('exist in both languages, none empty', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
    expect([...german, ...english].filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it('fill in the same values in both', () => {
    const differing = [...german].filter(
      ([key, words]) => placeholders(words).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('never call anybody a victim', () => {
    expect([...german.values(), ...english.values()].filter((words) => /\bOpfer|\bvictim/i.test(words))).toEqual([]);
  });

  it('have a plural for every number that decides over one', () => {
    const withoutPlural = [...german].filter(
      ([, words]) => words.includes('%{smart_count}') && !words.includes('||||'),
    );
    expect(withoutPlural.map(([key]) => key)).toEqual([]);
  });
});
