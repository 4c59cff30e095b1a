import { land } from '../../code-lists/land.js';

/** The seat of a court or authority, as far as its holidays differ. */
export interface Seat {
  /** ISO 3166-2:DE without `DE-`; finer ones as in date-holidays: `BY-A`, `TH-EIC`. */
  readonly code: string;
  /** The Land that a finer seat belongs to. */
  readonly parent?: string;
  readonly de: string;
  readonly en: string;
}

const finer: readonly Seat[] = [
  { code: 'BY-A', parent: 'BY', de: 'Bayern: Stadt Augsburg', en: 'Bavaria: city of Augsburg' },
  {
    code: 'BY-KATH',
    parent: 'BY',
    de: 'Bayern: überwiegend katholische Gemeinde',
    en: 'Bavaria: mainly Catholic municipality',
  },
  {
    code: 'BY-EVANG',
    parent: 'BY',
    de: 'Bayern: überwiegend evangelische Gemeinde',
    en: 'Bavaria: mainly Protestant municipality',
  },
  {
    code: 'SN-BZ',
    parent: 'SN',
    de: 'Sachsen: sorbisch-katholische Gemeinde (Landkreis Bautzen)',
    en: 'Saxony: Sorbian Catholic municipality (district of Bautzen)',
  },
  { code: 'TH-EIC', parent: 'TH', de: 'Thüringen: Eichsfeld', en: 'Thuringia: Eichsfeld' },
  {
    code: 'TH-UH',
    parent: 'TH',
    de: 'Thüringen: katholische Gemeinde im Unstrut-Hainich-Kreis',
    en: 'Thuringia: Catholic municipality in Unstrut-Hainich',
  },
  {
    code: 'TH-WAK',
    parent: 'TH',
    de: 'Thüringen: katholische Gemeinde im Wartburgkreis',
    en: 'Thuringia: Catholic municipality in Wartburgkreis',
  },
];

/**
 * Where the court or authority sits at which something is due: its holidays count, not those of the client. The plain
 * Länder leave out regional days, which gives the earlier and safer date.
 *
 * @see § 193 BGB, § 222 (2) ZPO
 */
export const lands: readonly Seat[] = [
  ...land
    .filter(({ code }) => code.length === 2)
    .flatMap(({ code, de, en }) => [{ code, de, en }, ...finer.filter(({ parent }) => parent === code)]),
];

const byCode = new Map(lands.map((seat) => [seat.code, seat]));

/** The seat of a code; undefined for what is none. */
export function seatOf(code: string): Seat | undefined {
  return byCode.get(code);
}
