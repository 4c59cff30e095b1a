import { releaseMessages } from './releases/release.messages.js';
import { statisticsMessages } from './statistics.messages.js';

/** All words of the statistics. They come with its pages. */
export const statisticsCatalogue = {
  de: { ...statisticsMessages.de, ...releaseMessages.de },
  en: { ...statisticsMessages.en, ...releaseMessages.en },
};
