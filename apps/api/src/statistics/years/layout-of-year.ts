import {
  type CountedCountry,
  type Dimension,
  firstContactDimensions,
  type ReleaseKind,
  usualCountries,
  yearDimensions,
} from '@geleit/disclosure';
import { rowOf } from '@geleit/domain';

/** Countries of a year as disclosure control counts them; Germany is a region by itself and is left out. */
export function countedCountries(codes: readonly string[]): readonly CountedCountry[] {
  return codes.flatMap((code) => {
    const region = rowOf('country', code)?.statistics;
    if (region === undefined || region === null || region === 'germany' || region === 'u') return [];
    return [{ code, region: region as CountedCountry['region'] }];
  });
}

export const usualCountryCodes: readonly string[] = usualCountries.map(({ code }) => code);

const known = new Map<string, Readonly<Record<ReleaseKind, readonly Dimension[]>>>();

/** What is asked of a year; fixed by its list of countries before it opens. */
export function layoutsOf({
  countries,
}: {
  countries: readonly string[];
}): Readonly<Record<ReleaseKind, readonly Dimension[]>> {
  const key = countries.join();
  const before = known.get(key);
  if (before) return before;
  const layouts = { case: yearDimensions(countedCountries(countries)), contact: firstContactDimensions };
  known.set(key, layouts);
  return layouts;
}
