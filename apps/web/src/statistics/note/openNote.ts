import { createContext, useContext } from 'react';

export interface Noted {
  /** Where the note opens. */
  readonly anchor: HTMLElement;
  /** What the figure is of, in words. */
  readonly name: string;
  readonly figure: string;
  readonly kind: 'changed' | 'suppressed' | 'structural';
}

export const OpenNote = createContext<(noted: Noted) => void>(() => undefined);

/** Opens the method note of a figure; works below `<FigureNotes>`. */
export const useOpenNote = () => useContext(OpenNote);
