/** Texts of one problem: a short title, and what to do about it. `%{name}` takes a parameter. */
export interface Wording {
  title: string;
  detail: string;
}

export type Wordings<Code extends string> = Record<'de' | 'en', Record<Code, Wording>>;

/** Declares the problems of a capability; a text missing in one language is a type error. */
export function problems<Code extends string>(
  de: Record<Code, Wording>,
  en: Record<NoInfer<Code>, Wording>,
): Wordings<Code> {
  return { de, en };
}

export function fill(text: string, params: Record<string, string | number> = {}): string {
  return text.replace(/%\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
