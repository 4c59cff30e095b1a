import { useState } from 'react';
import { changesOf } from '../../api/changesOf.js';
import { useSend } from '../../case-page/data/useSend.js';
import type { Held } from './useHeld.js';

interface ShortFormOptions<Values, View> {
  /** The list it belongs to, e.g. `/cases/…/goals`. */
  list: string;
  held: Held<Values>;
  /** What the form would hold of a stored record. */
  valuesOf: (view: View) => Values;
  /** Every field as it is sent; null for what is not said. */
  bodyOf: (values: Values) => Record<string, unknown>;
  /** The form itself sees something missing. */
  isWrong?: boolean;
  /** Said when it is saved. */
  words: string;
  /** Called as well when there was nothing to change. */
  onSaved: () => void;
}

/** Saves a record of a few fields below a case: creates it, or sends what changed; a conflict is asked field by field. */
export function useShortForm<Values extends object, View extends { version: number }>({
  list,
  held,
  valuesOf,
  bodyOf,
  isWrong = false,
  words,
  onSaved,
}: ShortFormOptions<Values, View>) {
  const { send, isSending, failure, conflict } = useSend<View>();
  const [isTried, setTried] = useState(false);
  const path = `${list}/${held.id}`;
  const isDirty = JSON.stringify(bodyOf(held.values)) !== JSON.stringify(bodyOf(held.before));

  const patch = async (from: Values, to: Values, version: number) => {
    const body = changesOf(bodyOf(from), bodyOf(to));
    if (Object.keys(body).length === 0 || (await send({ path, method: 'PATCH', body, version }, words))) onSaved();
  };
  const save = async () => {
    setTried(true);
    if (isWrong) return;
    const { version, before, values } = held;
    if (version !== null) await patch(before, values, version);
    else if (await send({ path, method: 'PUT', body: stated(bodyOf(values)) }, words)) onSaved();
  };
  const merge = (merged: Values, version: number) => {
    const whole = { ...mineNow(), ...merged };
    held.set(whole);
    if (conflict) void patch(valuesOf(conflict), whole, version);
  };
  return { save: () => void save(), merge, isDirty, isTried, isSending, failure, conflict, mine: mineNow() };

  /** Beside a conflict: what I did not touch follows the stored version. */
  function mineNow(): Values {
    if (!conflict) return held.values;
    const touched = Object.entries(held.values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(held.before[name as keyof Values]),
    );
    return { ...valuesOf(conflict), ...Object.fromEntries(touched) };
  }
}

const stated = (body: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
