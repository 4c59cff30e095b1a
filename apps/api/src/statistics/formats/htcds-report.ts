import type { Published } from '@geleit/disclosure';
import type { FrozenYear } from '../tables/cube-store.js';
import { type Label, methodView, type StatisticsMethod } from '../tables/method-view.js';
import { htcdsFields, ownField } from './htcds-layout.js';

export interface HtcdsValue {
  /** Code of the standard; null where it has none. */
  code: string | null;
  /** Code of this release. */
  own: string;
  label: Label;
  value: Published | null;
  suppressed: boolean;
}

export interface HtcdsColumn {
  field: string;
  /** A field of our own, where the standard has none. */
  isExtension: boolean;
  dimension: string;
  title: Label;
  multiple: boolean;
  values: HtcdsValue[];
}

/** The totals of a year in the names of HTCDS 2.0. It has no case in it. */
export interface HtcdsReport {
  standard: string;
  attribution: string;
  kind: string;
  limits: Label;
  year: number;
  digest: string;
  fields: HtcdsColumn[];
  method: StatisticsMethod;
}

export function htcdsReport(frozen: FrozenYear): HtcdsReport {
  const { year, cases, digest } = frozen;
  return {
    standard: 'Human Trafficking Case Data Standard (HTCDS) 2.0',
    attribution: 'Field names and codes: IOM, HTCDS 2.0, CC BY 4.0',
    kind: 'aggregates',
    limits: {
      de: 'Nur veröffentlichte Summen, keine Fälle. Felder ohne Entsprechung im Standard beginnen mit geleit_.',
      en: 'Published totals only, no cases. Fields without a counterpart in the standard begin with geleit_.',
    },
    year,
    digest,
    fields: cases.dimensions.map(({ id, de, en, multiple, categories }) => {
      const known = htcdsFields.find(({ dimension }) => dimension === id);
      const values = new Map(
        cases.tables.find((table) => table.id === id)?.cells.map(({ codes, value }) => [codes[0], value]),
      );
      return {
        field: known?.field ?? ownField(id),
        isExtension: known === undefined,
        dimension: id,
        title: { de, en },
        multiple,
        values: categories.map((category) => {
          const value = values.get(category.code) ?? null;
          return {
            code: known?.codes[category.code] ?? null,
            own: category.code,
            label: { de: category.de, en: category.en },
            value,
            suppressed: value === null,
          };
        }),
      };
    }),
    method: methodView(frozen, cases),
  };
}
