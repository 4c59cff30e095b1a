import type { OrganisationView } from '../../api/types.js';

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('de');

/** Whether every word typed stands in the name or in a place, accents and case aside. */
export function isFound({ name, sites }: Pick<OrganisationView, 'name' | 'sites'>, typed: string): boolean {
  const text = folded([name, ...sites.map((site) => site.name)].join(' '));
  return folded(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Places as typed into one field: 'Hamburg, Kiel'. */
export const sitesOf = (typed: string): { name: string }[] =>
  typed
    .split(',')
    .map((name) => ({ name: name.trim() }))
    .filter(({ name }) => name !== '');

/** Places and Land, each once: 'Kiel, Schleswig-Holstein', but 'Bremen' of a centre in Bremen. */
export const placeWords = (sites: OrganisationView['sites'], land: string): string =>
  [...new Set([...sites.map(({ name }) => name), land])].filter(Boolean).join(', ');

export const wordsOf = (sites: OrganisationView['sites']): string => sites.map(({ name }) => name).join(', ');
