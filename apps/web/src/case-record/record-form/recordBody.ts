import { changesOf } from '../../api/changesOf.js';

/** A text without the spaces around it; an empty one was not said. */
const said = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || null : value);

/** Every field as it is sent, with null for what was not said. */
export const sentOf = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, said(value)]));

/** Body of the creation: only what was said. */
export const creationOf = (values: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(sentOf(values)).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Body of a change: only what differs. */
export const changeOf = (before: object, after: object): Record<string, unknown> =>
  changesOf(sentOf(before), sentOf(after));
