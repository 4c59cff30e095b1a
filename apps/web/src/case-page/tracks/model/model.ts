import type { AreaCode } from '../../../theme/tokens.js';

export const laneIds = [
  'stabilisation',
  'housing',
  'residence',
  'papers',
  'gaps',
  'legal',
  'health',
  'children',
  'perspective',
  'network',
] as const;
export type LaneId = (typeof laneIds)[number];

/** Something on a lane, in days; where it is drawn is the layout's matter. */
export interface TrackItem {
  id: string;
  area: AreaCode;
  form: 'range' | 'moment' | 'planned';
  /** null: began before anything else on the graph. */
  from: string | null;
  /** null: goes on. */
  until: string | null;
  label: string;
  /** Fewer words for a narrow place. */
  shortLabel?: string;
  /** Days on which the same thing was renewed. */
  seams: readonly string[];
}

export interface Lane {
  id: LaneId;
  area: AreaCode;
  items: readonly TrackItem[];
}

/** An open deadline with the number it bears in the aside and on the graph. */
export interface Flag {
  number: number;
  id: string;
  dueOn: string;
}

export interface DayRange {
  from: string;
  until: string;
}

/** Words the model needs; given by the component in the language of the page. */
export interface TrackWords {
  kind: (code: string) => string;
  status: (code: string) => string;
  applied: (status: string) => string;
  atLeast: (status: string, day: string) => string;
  children: (count: number, whereabouts: string) => string;
}
