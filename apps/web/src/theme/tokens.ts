/**
 * Every colour of Geleit, once for each scheme. Pairs were measured: text ≥ 4.5:1 on its surface,
 * edges ≥ 3:1. Change a value only together with its partner.
 */
export interface Tint {
  readonly main: string;
  readonly tint: string;
}

export const areaCodes = [
  'stabilisation',
  'housing',
  'health',
  'legal',
  'residence',
  'livelihood',
  'education-work',
  'family',
  'return',
  'network',
] as const;
export type AreaCode = (typeof areaCodes)[number];

export interface Tokens {
  bg: string;
  surface: string;
  sunken: string;
  raised: string;
  line: string;
  outline: string;
  text: string;
  muted: string;
  accent: string;
  accentStrong: string;
  accentTint: string;
  onAccent: string;
  danger: string;
  dangerTint: string;
  warn: string;
  warnTint: string;
  ok: string;
  okTint: string;
  quietTint: string;
  focus: string;
  area: Record<AreaCode, Tint>;
  chart: { c1: string; c2: string; c3: string; c4: string };
  card: string;
  floating: string;
  dialog: string;
}

type Pair = readonly [main: string, tint: string];

/** One pair an area, in the order of `areaCodes`. */
const area = (pairs: readonly Pair[]): Record<AreaCode, Tint> =>
  Object.fromEntries(
    areaCodes.map((code, at) => {
      const [main, tint] = pairs[at] ?? ['', ''];
      return [code, { main, tint }];
    }),
  ) as Record<AreaCode, Tint>;

export const light: Tokens = {
  bg: '#F5F3EF',
  surface: '#FEFDFB',
  sunken: '#EDEAE4',
  raised: '#FFFFFF',
  line: '#E0DBD3',
  outline: '#8A8378',
  text: '#22201D',
  muted: '#5C574F',
  accent: '#0C5A66',
  accentStrong: '#08434D',
  accentTint: '#DCECED',
  onAccent: '#FFFFFF',
  danger: '#A3201D',
  dangerTint: '#FBE6E2',
  warn: '#7A4B00',
  warnTint: '#FAEDCF',
  ok: '#2B6340',
  okTint: '#E0EFE3',
  quietTint: '#EDEAE4',
  focus: '#0C5A66',
  area: area([
    ['#1F634A', '#DDF1E7'],
    ['#504C8A', '#E8E9FF'],
    ['#7E3B5B', '#FCE3ED'],
    ['#2B568B', '#DEEDFF'],
    ['#00616C', '#DAF0F4'],
    ['#5A581D', '#ECEDDB'],
    ['#38612F', '#E2F0DF'],
    ['#6F4176', '#F5E5F7'],
    ['#734A2E', '#F7E8DE'],
    ['#5B544C', '#EDEBE8'],
  ]),
  chart: { c1: '#0C5A66', c2: '#4A8B93', c3: '#A9CDD0', c4: '#B4ACA0' },
  card: '0 1px 0 rgba(60,50,35,.05)',
  floating: '0 6px 20px -6px rgba(50,40,25,.18),0 1px 3px rgba(50,40,25,.10)',
  dialog: '0 18px 48px -12px rgba(40,30,15,.35)',
};

export const dark: Tokens = {
  bg: '#171614',
  surface: '#211F1C',
  sunken: '#1B1A17',
  raised: '#2A2724',
  line: '#3A3631',
  outline: '#918A7F',
  text: '#EDE9E3',
  muted: '#B5AEA3',
  accent: '#79C9D2',
  accentStrong: '#A6E0E6',
  accentTint: '#17393E',
  onAccent: '#06272C',
  danger: '#FF9F92',
  dangerTint: '#46221E',
  warn: '#F0BE62',
  warnTint: '#3E2F13',
  ok: '#8FCF9F',
  okTint: '#1D3625',
  quietTint: '#2E2B27',
  focus: '#A6E0E6',
  area: area([
    ['#98D3B9', '#1B372B'],
    ['#BDBCFD', '#2E2C49'],
    ['#F2ACCA', '#442533'],
    ['#9DC7FE', '#1E3149'],
    ['#8BD2DC', '#14363B'],
    ['#C8C892', '#323219'],
    ['#A9D2A0', '#243620'],
    ['#E0B1E7', '#3C283F'],
    ['#E5BA9E', '#3E2C1F'],
    ['#CAC3BB', '#33302C'],
  ]),
  chart: { c1: '#79C9D2', c2: '#4A8F98', c3: '#2B5E66', c4: '#6E675D' },
  card: 'none',
  floating: '0 8px 24px rgba(0,0,0,.45)',
  dialog: '0 20px 50px rgba(0,0,0,.6)',
};
