import { useStore } from 'react-admin';

/** Lists a figure can open, named like their routes. */
export type FigureList = 'cases' | 'deadlines' | 'support-steps';
export type FigureFilter = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * A figure somebody clicked: the filter its list takes over, what it was called, how many it counted and when.
 * It lives in the memory of this page: a filter tells about clients, so it never enters an address or the history.
 */
export interface OpenedFigure {
  readonly filter: FigureFilter;
  readonly label: string;
  readonly count: number;
  readonly at: string;
}

export const openedFigureKey = (list: FigureList): string => `openedFigure.${list}`;

/** The figure whose rows a list shows now, or null when the list was opened by itself. */
export const useOpenedFigure = (list: FigureList) => useStore<OpenedFigure | null>(openedFigureKey(list), null);
