import {
  type Answers,
  firstContactDimensions,
  type ReleaseRecord,
  seeded,
  syntheticYear2022,
} from '@geleit/disclosure';

/** A year of the demo world. */
export interface SyntheticYear {
  readonly year: number;
  readonly n: number;
  readonly centres: number;
  /** How often answers occur beside 2022: 2 means twice as often. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** First contacts that became no case. */
  readonly contacts: number;
}

/** 2022 has the published margins themselves; later years are drawn from it. n as the network published it. */
export const frozenYears: readonly SyntheticYear[] = [
  { year: 2022, n: 733, centres: 17, weights: {}, contacts: 0 },
  {
    year: 2023,
    n: 597,
    centres: 19,
    weights: { investigation: { yes: 1.9 }, nationality: { NG: 0.9 }, ageGroup: { '22-29': 0.9 } },
    contacts: 1480,
  },
  {
    year: 2024,
    n: 659,
    centres: 19,
    weights: {
      exploitation: { labour: 3 },
      gender: { male: 3 },
      investigation: { yes: 0.4 },
      nationality: { NG: 0.5, RO: 2, GN: 3, DE: 2 },
    },
    contacts: 1610,
  },
];

/** The year whose records lie sealed and wait for the freeze. */
export const collectedYear = (year: number): SyntheticYear => ({
  year,
  n: 587,
  centres: 17,
  weights: { exploitation: { labour: 4 }, gender: { male: 2.4 }, residence: { 'pending/asylum': 0.6 } },
  contacts: 380,
});

const first = syntheticYear2022();

/** Invented records of a year, always the same. */
export function syntheticRecords({ year, n, centres, weights }: SyntheticYear): readonly ReleaseRecord[] {
  if (n === first.length) return first;
  const random = seeded(year, n, centres);
  const ranked = first
    .map(({ answers }) => ({ answers, rank: rankOf(answers, weights, random()) }))
    .sort((one, other) => one.rank - other.rank);
  return ranked.slice(0, n).map(({ answers }) => ({ centre: `centre-${(random() % centres) + 1}`, answers }));
}

/** Invented first contacts of a year, always the same. */
export function syntheticContacts({ year, contacts, centres }: SyntheticYear): readonly ReleaseRecord[] {
  const random = seeded(year, contacts, 7);
  // Two draws: the first categories of a dimension are the frequent ones, as in life.
  const lower = (below: number) => Math.min(random() % below, random() % below);
  return Array.from({ length: contacts }, () => ({
    centre: `centre-${(random() % centres) + 1}`,
    answers: Object.fromEntries(
      firstContactDimensions.map(({ id, categories }) => [id, categories[lower(categories.length)]?.code ?? '']),
    ),
  }));
}

/** Efraimidis and Spirakis 2006: the heavier a record, the lower its rank. */
function rankOf(answers: Answers, weights: SyntheticYear['weights'], drawn: number): number {
  const weight = Object.entries(weights).reduce((product, [dimension, byCode]) => {
    const answer = answers[dimension];
    return product * (typeof answer === 'string' ? (byCode[answer] ?? 1) : 1);
  }, 1);
  return -Math.log((drawn + 1) / 2 ** 32) / weight;
}
