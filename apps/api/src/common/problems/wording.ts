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

const plainDay = /^\d{4}-\d{2}-\d{2}$/;
const written = {
  de: new Intl.DateTimeFormat('de-DE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  en: new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }),
};

/** The parameters of a problem with every day as people of that language write it. */
export function inWords(
  params: Record<string, string | number> = {},
  language: 'de' | 'en',
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && plainDay.test(value)
        ? written[language].format(new Date(`${value}T12:00:00Z`))
        : value,
    ]),
  );
}
