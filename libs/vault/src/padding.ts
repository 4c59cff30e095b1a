/**
 * Length to which a text is padded, so that lengths tell little: the marker byte added, at least `minimum`, above that
 * rounded up by Padmé, which leaves at most log log of the length visible and adds at most 12 %.
 *
 * @param length  bytes of the text, without the marker
 * @param minimum bytes, 512 for most columns, 1,024 for the facts of a case
 * @returns bytes after padding, always more than `length`
 * @see Nikitin et al., Reducing Metadata Leakage from Encrypted Files and Communication with PURBs (2019), § 4
 */
export function padded(length: number, minimum: number): number {
  const marked = length + 1;
  if (marked <= minimum) return minimum;
  const exponent = Math.floor(Math.log2(marked));
  const kept = exponent === 0 ? 1 : Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - kept);
  return Math.ceil(marked / step) * step;
}

/** Writes the marker 0x80 and zeros (ISO/IEC 7816-4) behind the text that fills the first `length` bytes. */
export function markEnd(buffer: Buffer, length: number): void {
  buffer[length] = 0x80;
  buffer.fill(0, length + 1);
}

/** Length of the text in front of the marker; -1 without a marker. Call it only on opened, thus authentic, bytes. */
export function lengthOfText(buffer: Buffer): number {
  return buffer.lastIndexOf(0x80);
}
