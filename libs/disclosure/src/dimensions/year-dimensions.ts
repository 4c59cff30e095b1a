import type { Dimension } from './dimension.js';
import { exploitationDimensions } from './exploitation.js';
import { originDimensions, usualCountries, type CountedCountry } from './origin.js';
import { personDimensions } from './person.js';
import { rightsDimensions } from './rights.js';
import { supportDimensions } from './support.js';

/**
 * Everything a year counts about persons.
 *
 * @param countries counted by themselves; they belong to the year and are fixed before it opens
 */
export function yearDimensions(countries: readonly CountedCountry[] = usualCountries): readonly Dimension[] {
  return [
    ...personDimensions,
    ...originDimensions(countries),
    ...exploitationDimensions,
    ...rightsDimensions,
    ...supportDimensions,
  ];
}
