/** 'MS' of 'Mira Sander', 'M' of 'Mira', 'AM' of 'Dr. Anna-Lena von der Mark'. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => Array.from(word ?? '')[0] ?? '').join('');
}
