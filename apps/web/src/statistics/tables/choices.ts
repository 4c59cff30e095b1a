import type { Dimension, Dimensions } from '../data/dimension.js';
import type { Label } from '../data/label.js';
import type { PickGroup } from './PickSelect.js';
import type { T } from '../../i18n/useT.js';

type Words = (label: Label) => string;

const optionOf = (words: Words) => (dimension: Dimension) => ({
  value: dimension.name,
  label: words(dimension),
  isIndented: dimension.parent !== undefined,
});

/** Every dimension of the year, and the first contacts, which are counted by themselves. */
export function rowChoices({ dimensions, contacts }: Dimensions, words: Words, t: T): PickGroup[] {
  return [
    { title: t('statistics.tables.ofCases'), options: dimensions.map(optionOf(words)) },
    {
      title: t('statistics.tables.ofContacts'),
      options: contacts.map((one) => ({ value: contactOf(one.name), label: words(one) })),
    },
  ];
}

/** What may stand beside the rows, and what may not: choosing that tells why and offers the nearest table. */
export function partnerChoices(
  { dimensions }: Dimensions,
  rows: Dimension | undefined,
  words: Words,
  t: T,
): PickGroup[] {
  const others = dimensions.filter(({ name }) => name !== rows?.name);
  const isPartner = ({ name }: Dimension) => rows?.partners.includes(name) ?? false;
  return [
    { options: [{ value: '', label: t('statistics.tables.noSecond') }] },
    { title: t('statistics.tables.offered'), options: others.filter(isPartner).map(optionOf(words)) },
    {
      title: t('statistics.tables.notTogether'),
      options: others.filter((one) => !isPartner(one)).map(optionOf(words)),
      isQuiet: true,
    },
  ];
}

const contactPrefix = 'contacts:';
export const contactOf = (name: string): string => `${contactPrefix}${name}`;

/** What a choice of rows means: a dimension of the cases, or of the first contacts. */
export const rowsOf = (value: string): { rows: string; of: 'cases' | 'contacts' } =>
  value.startsWith(contactPrefix)
    ? { rows: value.slice(contactPrefix.length), of: 'contacts' }
    : { rows: value, of: 'cases' };
