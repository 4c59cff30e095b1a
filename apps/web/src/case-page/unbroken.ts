/** Citations such as '§ 25 Abs. 4a S. 1' are not torn apart at the end of a line. */
export const unbroken = (words: string): string => words.replace(/(§{1,2}|Abs\.|S\.|Nr\.) (?=\S)/g, '$1\u00A0');
