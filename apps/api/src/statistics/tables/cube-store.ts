import { createHash } from 'node:crypto';
import { type CellRow, type Cube, cubeOf, cubeText } from '@geleit/disclosure';
import { Injectable } from '@nestjs/common';
import { StatisticsDatabase } from '../statistics-database.js';
import type { CubeName, YearRow } from '../year-row.js';

/** A frozen year with all that may be told of it. */
export interface FrozenYear {
  readonly id: string;
  readonly year: number;
  readonly frozenAt: Date;
  /** SHA-256 over all numbers, hexadecimal. */
  readonly digest: string;
  readonly cases: Cube;
  readonly contacts?: Cube;
}

interface StoredCell {
  cube: CubeName;
  table_id: string;
  place: number;
  codes: string[];
  value: number | null;
  structural: boolean;
}

/** The digest of a year: over its cubes, in this order. */
export function digestOf(cases: Cube, contacts: Cube | undefined): Buffer {
  const hash = createHash('sha256').update(cubeText(cases));
  return (contacts ? hash.update(cubeText(contacts)) : hash).digest();
}

/** The one place where numbers of a frozen year come from. A frozen year never changes, so it is read once. */
@Injectable()
export class CubeStore {
  private readonly known = new Map<number, Promise<FrozenYear | undefined>>();

  constructor(private readonly database: StatisticsDatabase) {}

  /** @returns undefined unless the year is frozen */
  async find(year: number): Promise<FrozenYear | undefined> {
    const known = this.known.get(year) ?? this.load(year);
    this.known.set(year, known);
    try {
      const found = await known;
      if (!found) this.known.delete(year);
      return found;
    } catch (failure) {
      this.known.delete(year);
      throw failure;
    }
  }

  private async load(year: number): Promise<FrozenYear | undefined> {
    const row = await this.database.one<YearRow>(
      `select id, year, frozen_at, digest, layout from statistics.year where year = $1 and state = 'frozen'`,
      [year],
    );
    if (!row?.layout || !row.frozen_at || !row.digest) return undefined;
    const stored = await this.database.query<StoredCell & Record<string, unknown>>(
      'select cube, table_id, place, codes, value, structural from statistics.cell where year = $1',
      [year],
    );
    const rowsOf = (name: CubeName): CellRow[] =>
      stored
        .filter(({ cube }) => cube === name)
        .map(({ table_id: tableId, place, codes, value, structural }) => ({
          tableId,
          place,
          codes,
          value,
          structural,
        }));
    const cases = cubeOf(row.layout.cases, rowsOf('cases'));
    const contacts = row.layout.contacts ? cubeOf(row.layout.contacts, rowsOf('contacts')) : undefined;
    if (!digestOf(cases, contacts).equals(row.digest)) throw new RangeError(`statistics of ${year} were altered`);
    const { id, frozen_at: frozenAt, digest } = row;
    return { id, year, frozenAt, digest: digest.toString('hex'), cases, ...(contacts ? { contacts } : {}) };
  }
}
