import { statisticsCatalogue } from '../statistics/statisticsCatalogue.js';
import * as first from './messages.js';

/** What every page says, whenever its words are fetched; for the tests of the catalogues. */
export const de = { ...first.de, ...statisticsCatalogue.de };
export const en: typeof de = { ...first.en, ...statisticsCatalogue.en };
