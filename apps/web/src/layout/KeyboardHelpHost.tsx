import { createContext, lazy, Suspense, useContext, useMemo, useState, type ReactNode } from 'react';
import { useShortcut } from '../keyboard/useShortcut.js';

const KeyboardHelp = lazy(() =>
  import('./KeyboardHelp.js').then(({ KeyboardHelp: component }) => ({ default: component })),
);
const ShowContext = createContext<() => void>(() => undefined);

/** Opens the list of keys, from the menu or by `?`. */
export const useKeyboardHelp = (): (() => void) => useContext(ShowContext);

export function KeyboardHelpHost({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const show = useMemo(() => () => setOpen(true), []);
  useShortcut('?', show);
  return (
    <ShowContext value={show}>
      {children}
      {isOpen ? (
        <Suspense>
          <KeyboardHelp onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </ShowContext>
  );
}
