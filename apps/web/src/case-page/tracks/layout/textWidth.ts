const narrow = /[iljtfrI.,:;'!|()[\] ]/;
const wide = /[mwMWÄÖÜ§%&@–—]/;

/** About how many pixels a text takes in the bold small type of the graph (11.5 px); errs on the wide side. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (narrow.test(letter) ? 3.9 : wide.test(letter) ? 9.2 : 6.5), 0);
