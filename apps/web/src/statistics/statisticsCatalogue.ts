import { officeMessages } from './office/office.messages.js';
import { ownMessages } from './own/own.messages.js';
import { releaseMessages } from './releases/release.messages.js';
import { reportMessages } from './report/report.messages.js';
import { statisticsMessages } from './statistics.messages.js';
import { yearsMessages } from './years/years.messages.js';

/** All words of the statistics. They come with its pages. */
export const statisticsCatalogue = {
  de: {
    ...statisticsMessages.de,
    ...releaseMessages.de,
    ...yearsMessages.de,
    ...officeMessages.de,
    ...reportMessages.de,
    ...ownMessages.de,
  },
  en: {
    ...statisticsMessages.en,
    ...releaseMessages.en,
    ...yearsMessages.en,
    ...officeMessages.en,
    ...reportMessages.en,
    ...ownMessages.en,
  },
};
