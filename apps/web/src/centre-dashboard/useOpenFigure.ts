import { useStoreContext } from 'react-admin';
import { useAsOf } from './asOf.js';
import type { Figure } from './figures.js';
import { openedFigureKey, type OpenedFigure } from './openedFigure.js';

/** Hands a figure over to its list; the link then only names the list. */
export function useOpenFigure(): (figure: Figure, label: string) => void {
  const store = useStoreContext();
  const at = useAsOf();
  return ({ count, filter, list }, label) => {
    store.setItem<OpenedFigure>(openedFigureKey(list), { count, filter, label, at });
  };
}
