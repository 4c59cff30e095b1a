import { checkWords } from '@geleit/vault';

/** Whether the words typed are those of the public key; capitals and outer blanks do not matter. Costs some 10 ms. */
export function doCheckWordsMatch(typed: readonly string[], publicKey: Buffer): boolean {
  const expected = checkWords(publicKey);
  return (
    typed.length === expected.length && typed.every((word, index) => word.trim().toLowerCase() === expected[index])
  );
}
