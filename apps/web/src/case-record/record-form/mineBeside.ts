import { changeOf } from './recordBody.js';

/** My version beside the stored one: what I did not touch follows what others saved, everything I typed stays. */
export function mineBeside<Values extends object>(theirs: Values, before: Values, mine: Values): Values {
  const touched = Object.keys(changeOf(before, mine));
  return { ...theirs, ...Object.fromEntries(Object.entries(mine).filter(([name]) => touched.includes(name))) };
}
