/** The answer to a creation: 201 when this request made the record, 200 when a retry found it. */
export class Created<View extends { version: number }> {
  constructor(
    readonly created: boolean,
    readonly body: View,
  ) {}
}
