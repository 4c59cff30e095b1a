/** An address, opened on demand. */
export interface AddressView {
  /** Of the stay or the place. */
  id: string;
  version: number;
  address: string | null;
  /** The entry in the protocol under which the reason is kept. */
  readingId: string;
}
