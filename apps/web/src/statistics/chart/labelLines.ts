/**
 * A label in at most two lines of so many letters, broken between words; what does not fit is left out with '…'.
 *
 * @param letters room of a line, whole, ≥ 1
 */
export function labelLines(label: string, letters: number): string[] {
  const lines = label.split(' ').reduce<string[]>((known, word) => {
    const last = known.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) return [...known, word];
    return [...known.slice(0, -1), `${last} ${word}`];
  }, []);
  const [first = '', second, ...rest] = lines;
  if (second === undefined) return [shortened(first, letters)];
  return [shortened(first, letters), shortened(rest.length > 0 ? `${second} …` : second, letters)];
}

const shortened = (line: string, letters: number): string =>
  line.length > letters ? `${line.slice(0, Math.max(1, letters - 1))}…` : line;
