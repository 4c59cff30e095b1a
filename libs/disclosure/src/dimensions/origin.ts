import { category, under, unknown, unknownCode, type Category, type Dimension } from './dimension.js';

const regions = {
  'west-africa': ['Westafrika', 'West Africa'],
  'other-africa': ['übriges Afrika', 'other Africa'],
  'eastern-europe-eu': ['Osteuropa, EU', 'Eastern Europe, EU'],
  'other-europe': ['übriges Europa', 'other Europe'],
  germany: ['Deutschland', 'Germany'],
  asia: ['Asien', 'Asia'],
  'americas-oceania': ['Amerika, Ozeanien', 'Americas, Oceania'],
} as const satisfies Record<string, readonly [string, string]>;

export type Region = keyof typeof regions;

/** A country that is counted by itself in a year; fixed before the year opens, never by what came in. */
export interface CountedCountry {
  /** ISO 3166-1 alpha-2, or XK. */
  readonly code: string;
  readonly region: Exclude<Region, 'germany'>;
}

/** Countries the published reports name, or that several centres name in theirs; Germany is a region by itself. */
export const usualCountries: readonly CountedCountry[] = [
  { code: 'NG', region: 'west-africa' },
  { code: 'GN', region: 'west-africa' },
  { code: 'GM', region: 'west-africa' },
  { code: 'RO', region: 'eastern-europe-eu' },
  { code: 'BG', region: 'eastern-europe-eu' },
  { code: 'HU', region: 'eastern-europe-eu' },
];

/** Region of origin and, below it, the nationalities counted by themselves in that year. */
export function originDimensions(countries: readonly CountedCountry[]): readonly Dimension[] {
  return [
    {
      id: 'region',
      de: 'Herkunftsregion',
      en: 'Region of origin',
      isCore: true,
      categories: [...Object.entries(regions).map(([code, [de, en]]) => category(code, de, en)), unknown],
    },
    {
      id: 'nationality',
      de: 'Staatsangehörigkeit',
      en: 'Nationality',
      isCore: true,
      parent: 'region',
      categories: Object.keys(regions)
        .flatMap((region) => nationalities(region as Region, countries))
        .concat(under(unknownCode, unknown)),
    },
  ];
}

function nationalities(region: Region, countries: readonly CountedCountry[]): readonly Category[] {
  if (region === 'germany') return under(region, country('DE'));
  const [de, en] = regions[region];
  return under(
    region,
    ...countries.filter((each) => each.region === region).map((each) => country(each.code)),
    category(`${region}/other`, `${de}, anderes Land`, `${en}, other country`, { isResidual: true }),
  );
}

function country(code: string): Category {
  return category(code, nameIn('de', code), nameIn('en', code));
}

function nameIn(language: string, code: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
