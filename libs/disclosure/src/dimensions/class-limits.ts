import type { ClassLimits } from '../share.js';

/**
 * What the classes stand for, for medians and means: minutes, contacts, children. The open class at the end is taken to
 * reach as far above its limit as the class before it is wide (children: to 5); a mean is an estimate and says so.
 */
export const classLimits: Readonly<Record<string, readonly ClassLimits[]>> = {
  minutesClass: [
    { code: '0', from: 0, to: 0 },
    { code: 'under-2h', from: 1, to: 119 },
    { code: '2-10h', from: 120, to: 599 },
    { code: '10-40h', from: 600, to: 2399 },
    { code: 'over-40h', from: 2400, to: 4200 },
  ],
  contactsClass: [
    { code: '0', from: 0, to: 0 },
    { code: '1-3', from: 1, to: 3 },
    { code: '4-10', from: 4, to: 10 },
    { code: '11-30', from: 11, to: 30 },
    { code: '31-plus', from: 31, to: 50 },
  ],
  children: [
    { code: '0', from: 0, to: 0 },
    { code: '1', from: 1, to: 1 },
    { code: '2', from: 2, to: 2 },
    { code: '3-plus', from: 3, to: 5 },
  ],
};

/** Limits of a class, also of joined ones (`10-40h+over-40h`); `undefined`: no class, such as unknown. */
export function limitsOf(dimension: string, code: string): ClassLimits | undefined {
  const known = classLimits[dimension] ?? [];
  const parts = code.split('+').map((part) => known.find((each) => each.code === part));
  const [first, last] = [parts.at(0), parts.at(-1)];
  return first && last ? { code, from: first.from, to: last.to } : undefined;
}
