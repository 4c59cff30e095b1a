/**
 * How a true count is changed: for each count 0 to 5, and 6 for all larger ones, the weights (of 10,000) of the changes
 * −3 to +3. Results 1 and 2 never occur; every row has mean 0 exactly; maximum entropy under these conditions
 * (Giessing, "Computational issues in the design of transition probabilities", PSD 2016; her notation D = 3, V = 1.5,
 * js = 2). Rows 1 and 2 cannot do with a variance below 2.
 */
export const probabilityTable = {
  name: 'D3-V1.5-js2',
  /** Largest change. */
  d: 3,
  /** Largest count that never occurs as a result, 0 excepted. */
  js: 2,
  weights: [
    [0, 0, 0, 10000, 0, 0, 0],
    [0, 0, 7049, 0, 0, 1804, 1147],
    [0, 4778, 0, 0, 2204, 1702, 1316],
    [1151, 0, 0, 5948, 2393, 464, 44],
    [0, 0, 4837, 2382, 1331, 844, 606],
    [0, 1147, 2449, 3045, 2203, 928, 228],
    [179, 890, 2327, 3208, 2327, 890, 179],
  ],
  /** Variance of each row, for what users read about errors. */
  variances: [0, 2.459, 3.997, 1.5, 1.5, 1.5, 1.5],
} as const;
