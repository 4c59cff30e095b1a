/** The recognisers and their lists, fetched when somebody first writes a text. */
export { hintsIn as findHints } from '@geleit/domain';
