/** What a sheet of paper is made of, before it is set. */
export type Block =
  | { kind: 'heading' | 'subheading' | 'text' | 'strong' | 'aside'; text: string }
  | { kind: 'row'; label: string; value: string };

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const strong = (words: string): Block => ({ kind: 'strong', text: words });
export const aside = (words: string): Block => ({ kind: 'aside', text: words });

/** Labels with what they say; what says nothing is left out. */
export function rows(...pairs: readonly (readonly [label: string, value: string | null | undefined])[]): Block[] {
  return pairs.flatMap(([label, value]) => (value ? [{ kind: 'row' as const, label, value }] : []));
}
