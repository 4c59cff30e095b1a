declare namespace jest {
  interface Matchers<R> {
    /** So many elements are there, at once or a little later. */
    toHaveCount: (count: number) => Promise<R>;
    /** These words can be read in it, at once or a little later. */
    toShow: (words: string | RegExp) => Promise<R>;
    /** This is what the field holds, at once or a little later. */
    toHold: (value: string) => Promise<R>;
  }
}
