import { inflateRawSync } from 'node:zlib';

/**
 * One file out of a ZIP archive, inflated.
 * @throws RangeError if the archive holds no file of this name
 * @see APPNOTE.TXT 4.3
 */
export function zipEntry(zip: Buffer, name: string): Buffer {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const lengthAt = (offset: number): number => zip.readUInt16LE(at + offset);
    const nameLength = lengthAt(28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const header = zip.readUInt32LE(at + 42);
      const begin = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
      const bytes = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
      return zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes;
    }
    at += 46 + nameLength + lengthAt(30) + lengthAt(32);
  }
  throw new RangeError(`${name} is not in the archive`);
}
