import { fileTypeFromBuffer } from 'file-type';

export const unknownType = 'application/octet-stream';

/** The media type that the first bytes of a file speak for, whatever its name says. */
export async function sniffedType(firstBytes: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(firstBytes).catch(() => undefined);
  return found?.mime ?? unknownType;
}
