import type { Found, Recogniser } from '../hint.js';

const candidate = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?![\p{L}\d])/dgu;
const shortest = 15;

/** Account numbers whose check digits are right (ISO 13616, ISO 7064 MOD 97-10). */
export const ibans: Recogniser = (text) =>
  [...text.matchAll(candidate)].flatMap(({ 0: written, index }): Found[] => {
    // A word in capitals behind it may have been taken along: the longest start that is right counts.
    for (let length = written.length; length >= shortest; length -= 1)
      if (written[length] !== undefined && written[length] !== ' ') continue;
      else if (isIban(written.slice(0, length).replaceAll(' ', '')))
        return [{ kind: 'iban', from: index, to: index + length, confidence: 'sure' }];
    return [];
  });

/** @param iban without spaces */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(iban)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)));
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
