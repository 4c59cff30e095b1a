/** Citations such as '§ 25 Abs. 4a S. 1' are not torn apart at the end of a line. */
export const unbroken = (words: string): string =>
  words.replace(/(?<=§|Abs\.|S\.|Nr\.) (?=\S)| (?=Abs\.|S\.|Nr\.)/g, '\u00A0');
