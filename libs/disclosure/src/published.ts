declare const published: unique symbol;

/**
 * A number that may leave: it went through noise, fitting and rounding, or is public by itself (records and centres of
 * a year), or was computed from such numbers alone. Only this library makes one; routes of coordinators accept no other.
 */
export type Published = number & { readonly [published]: true };

/** Not exported from the library: whoever calls this says that the number is safe. */
export function publish(value: number): Published {
  return value as Published;
}
