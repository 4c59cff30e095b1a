import { useState } from 'react';
import { newId } from '../../api/newId.js';

/** What somebody types into a short form of a record below a case, and on what it was begun. */
export interface Held<Values> {
  id: string;
  /** The version to be corrected; null: the record is new. */
  version: number | null;
  before: Values;
  values: Values;
  set: (part: Partial<Values>) => void;
}

interface Stored {
  id: string;
  version: number;
}

/** What is typed stays on the page: no draft is sealed of a few fields. */
export function useHeld<Values extends object>(stored: Stored | undefined, initial: () => Values): Held<Values> {
  const [begun] = useState(() => ({ id: stored?.id ?? newId(), version: stored?.version ?? null, before: initial() }));
  const [values, setValues] = useState(begun.before);
  const set = (part: Partial<Values>) => {
    setValues((now) => ({ ...now, ...part }));
  };
  return { ...begun, values, set };
}
