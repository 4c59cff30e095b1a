import type { hintsIn, TextHint } from '@geleit/domain';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useCurrentLocale } from '../i18n/useT.js';

/** Long enough not to comment on a word while it is typed. */
const pauseMilliseconds = 700;

export interface Hints {
  /** Found after the last pause; some of it may have been changed since. */
  found: readonly TextHint[];
  /** The same for any text at once; nothing before the recognisers have come. */
  find: (text: string) => readonly TextHint[];
}

/** What a text gives away, looked for after a pause of typing, on this device. */
export function useHints(text: string, known: readonly string[]): Hints {
  const language = useCurrentLocale();
  const [recogniser, setRecogniser] = useState<{ hintsIn: typeof hintsIn } | null>(null);
  const [settled, setSettled] = useState('');
  const isWritten = text.trim() !== '';

  useEffect(() => {
    if (!isWritten || recogniser) return undefined;
    const wait = { isOver: false };
    void import('./findHints.js')
      .then(({ findHints }) => {
        if (!wait.isOver) setRecogniser({ hintsIn: findHints });
      })
      // Without the recognisers one writes as before.
      .catch(() => undefined);
    return () => {
      wait.isOver = true;
    };
  }, [isWritten, recogniser]);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);

  const find = useCallback(
    (words: string): readonly TextHint[] =>
      words.trim() === '' || !recogniser ? [] : recogniser.hintsIn(words, { language, known }),
    [recogniser, language, known],
  );
  const found = useMemo(() => find(settled), [find, settled]);
  return { found: found.filter((hint) => text.includes(hint.text)), find };
}
