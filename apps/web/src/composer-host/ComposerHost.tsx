import {
  createContext,
  lazy,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { readAnew } from '../api/readAnew.js';
import { useShortcut } from '../keyboard/useShortcut.js';
import { useMayI } from '../session/me.js';
import { useIsPhone } from '../ui/useIsPhone.js';
import { useSheetInHistory } from './useSheetInHistory.js';

const StepComposer = lazy(() =>
  import('../case-page/composer/StepComposer.js').then(({ StepComposer: component }) => ({ default: component })),
);

interface Composer {
  open: (caseId?: string) => void;
  claim: (focus: () => void) => () => void;
}
const ComposerContext = createContext<Composer>({ open: () => undefined, claim: () => () => undefined });

/** Opens the composer as a dialog (a sheet on the phone); with a case id for that case. */
export const useComposer = (): ((caseId?: string) => void) => useContext(ComposerContext).open;

/** A page with a composer of its own takes the key `N`: it focuses that one instead of opening the dialog. */
export function useOwnComposer(focus: () => void): void {
  const { claim } = useContext(ComposerContext);
  const latest = useRef(focus);
  useEffect(() => {
    latest.current = focus;
  });
  useEffect(() => claim(() => latest.current()), [claim]);
}

export function ComposerHost({ children }: { children: ReactNode }) {
  const mayI = useMayI();
  const client = useQueryClient();
  const [target, setTarget] = useState<{ caseId?: string } | null>(null);
  const own = useRef<(() => void) | null>(null);

  const close = useCallback(() => setTarget(null), []);
  const sheet = useSheetInHistory(useIsPhone(), target !== null, close);
  const latest = useRef(sheet);
  useEffect(() => {
    latest.current = sheet;
  });
  const open = useCallback((caseId?: string) => {
    setTarget(caseId === undefined ? {} : { caseId });
    latest.current.begin();
  }, []);
  const claim = useCallback((focus: () => void) => {
    own.current = focus;
    return () => {
      own.current = null;
    };
  }, []);
  useShortcut('n', () => (own.current ?? open)(), { isActive: mayI('log', 'supportStep') });

  const value = useMemo(() => ({ open, claim }), [open, claim]);
  return (
    <ComposerContext value={value}>
      {children}
      {target ? (
        <Suspense>
          <StepComposer {...target} variant="dialog" onLogged={() => void readAnew(client)} onClose={sheet.end} />
        </Suspense>
      ) : null}
    </ComposerContext>
  );
}
