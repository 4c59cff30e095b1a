import { useMemo, useState } from 'react';
import type { ConflictField } from './ConflictDialog.js';
import { compareTexts, isSame, mergedText, type Segment, type Side } from './versions.js';

export interface Choices<Values> {
  differing: readonly string[];
  /** Which version a field takes; texts are merged unless a whole version was taken. */
  picked: Readonly<Record<string, Side>>;
  texts: Readonly<Record<string, string>>;
  segments: Readonly<Record<string, readonly Segment[]>>;
  pick: (name: string, side: Side) => void;
  pickAll: (side: Side) => void;
  write: (name: string, text: string) => void;
  merged: () => Values;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** At first my own values stand, and texts are merged from both. */
export function useChoices<Values extends object>(
  fields: readonly ConflictField<Values>[],
  mine: Values,
  stored: Values,
): Choices<Values> {
  const { differing, segments } = useMemo(() => {
    const texts = fields.filter(({ isText, name }) => isText && !isSame(mine[name], stored[name]));
    return {
      differing: fields.filter(({ name }) => !isSame(mine[name], stored[name])).map(({ name }) => name),
      segments: Object.fromEntries(
        texts.map(({ name }) => [name, compareTexts(textOf(mine[name]), textOf(stored[name]))]),
      ),
    };
  }, [fields, mine, stored]);
  const [picked, setPicked] = useState<Record<string, Side>>({});
  const [written, setWritten] = useState<Record<string, string>>({});
  const texts = Object.fromEntries(
    Object.entries(segments).map(([name, parts]) => [name, written[name] ?? mergedText(parts)]),
  );
  const sideOf = (name: string): Side => picked[name] ?? 'mine';

  return {
    differing,
    segments,
    texts,
    picked: Object.fromEntries(differing.map((name) => [name, sideOf(name)])),
    pick: (name, side) => setPicked({ ...picked, [name]: side }),
    pickAll: (side) => {
      const version = side === 'mine' ? mine : stored;
      setPicked(Object.fromEntries(differing.map((name) => [name, side])));
      setWritten(
        Object.fromEntries(Object.keys(segments).map((name) => [name, textOf(version[name as keyof Values])])),
      );
    },
    write: (name, text) => setWritten({ ...written, [name]: text }),
    merged: () => {
      const entries = fields.map(
        ({ name }) =>
          [
            name,
            texts[name] ?? (sideOf(name) === 'stored' && differing.includes(name) ? stored[name] : mine[name]),
          ] as const,
      );
      return Object.fromEntries(entries) as Values;
    },
  };
}
