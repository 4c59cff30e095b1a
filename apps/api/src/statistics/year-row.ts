import type { CubeLayout } from '@geleit/disclosure';

export const yearStates = ['open', 'collecting', 'frozen'] as const;
export type YearState = (typeof yearStates)[number];

export type CubeName = 'cases' | 'contacts';

export interface YearLayout {
  readonly cases: CubeLayout;
  readonly contacts: CubeLayout | null;
}

/** A row of `statistics.year`. */
export interface YearRow {
  readonly year: number;
  readonly id: string;
  readonly state: YearState;
  readonly countries: string[];
  readonly public_key: Buffer | null;
  readonly private_key: Buffer | null;
  readonly n: number | null;
  readonly centres: number | null;
  readonly method: string | null;
  readonly digest: Buffer | null;
  readonly layout: YearLayout | null;
  readonly freeze_asked_by: string | null;
  readonly freeze_asked_at: Date | null;
  readonly opened_at: Date;
  readonly collecting_at: Date | null;
  readonly frozen_at: Date | null;
}
