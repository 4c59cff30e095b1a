const bare: Record<string, string> = { ı: 'i', đ: 'd', ł: 'l', ø: 'o', ß: 'ss', ə: 'e', æ: 'ae', þ: 'th' };

/** A word in small letters without accents, as lists of words are compared: "Łukasz" is `lukasz`. */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıđłøßəæþ]/gu, (letter) => bare[letter] ?? letter);
