import Box from '@mui/material/Box';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { HintList } from './HintList.js';
import { masked, rowKey, rowsOf, type HintRow } from './hintRows.js';
import { useHints } from './useHints.js';
import { useIdentityMove, type Move, type OnMoved } from './useIdentityMove.js';
import { useKnownWords } from './useKnownWords.js';

interface WithHintsProps {
  text: string;
  onChange: (text: string) => void;
  /** The case the text is saved into, if it is there already. */
  caseId?: string | undefined;
  /** What stood there before anybody wrote, such as the days of a template. */
  given?: readonly string[];
  /** Instead of the identity of that case. */
  move?: Move | null;
  /** The case has a new version by moving. */
  onMoved?: OnMoved;
  /** The space beside, where the field has none of its own. */
  padding?: string;
  /** The field. */
  children: ReactNode;
}

const nothing: readonly string[] = [];

/** A field of free text, and below it what looks as if it should not stand there. Saving stays possible always. */
export function WithHints(props: WithHintsProps) {
  const { text, onChange, caseId, given = nothing, move, onMoved, padding = '0', children } = props;
  const field = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [undo, setUndo] = useState<{ before: string; after: string } | null>(null);
  const focusField = () => field.current?.querySelector<HTMLElement>('textarea:not([aria-hidden]), input')?.focus();
  const words = useKnownWords(caseId);
  const { found, find } = useHints(
    text,
    useMemo(() => [...words, ...given], [words, given]),
  );
  const intoCase = useIdentityMove(caseId, onMoved);
  const mover = move === undefined ? intoCase : move;
  // A move takes a while; meanwhile somebody may have typed on.
  const latest = useRef({ text, onChange });
  useEffect(() => {
    latest.current = { text, onChange };
  });

  const mask = (chosen: readonly HintRow[]) => {
    const keys = new Set(chosen.map(({ key }) => key));
    const before = latest.current.text;
    const after = masked(
      before,
      find(before).filter((hint) => keys.has(rowKey(hint))),
    );
    setUndo({ before, after });
    latest.current.onChange(after);
    focusField();
  };

  return (
    <Box ref={field} sx={{ display: 'grid', minWidth: 0 }}>
      {children}
      <HintList
        rows={rowsOf(found, kept)}
        padding={padding}
        canMove={mover !== null}
        onMask={mask}
        onKeep={(row) => {
          setKept(new Set([...kept, row.key]));
          focusField();
        }}
        onMove={async (row) => {
          if (await mover?.(row)) mask([row]);
        }}
        onUndo={
          undo && undo.after === text
            ? () => {
                onChange(undo.before);
                setUndo(null);
                focusField();
              }
            : null
        }
      />
    </Box>
  );
}
