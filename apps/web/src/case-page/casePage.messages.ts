import { factsPageMessages } from '../case-record/facts/facts.messages.js';
import { printMessages } from '../case-record/print/print.messages.js';
import { recordSectionsMessages } from '../case-record/recordSections.messages.js';
import { accessLogMessages } from './access-log/accessLog.messages.js';
import { asideMessages } from './aside/aside.messages.js';
import { composerMessages } from './composer/composer.messages.js';
import { eventFormMessages } from './events/eventForm.messages.js';
import { formsMessages } from './forms/forms.messages.js';
import { headMessages } from './head.messages.js';
import { caseLinksMessages } from './links/links.messages.js';
import { pinsMessages } from './pins/pins.messages.js';
import { sectionsMessages } from './sections/sections.messages.js';
import { timelineMessages } from './timeline/timeline.messages.js';
import { tracksMessages } from './tracks/tracks.messages.js';
import { versionsMessages } from './versions/versions.messages.js';

/** Every word of the case page, in one piece for i18n/messages.ts. */
export const casePageMessages = {
  de: {
    ...headMessages.de,
    ...sectionsMessages.de,
    ...asideMessages.de,
    ...tracksMessages.de,
    ...timelineMessages.de,
    ...caseLinksMessages.de,
    ...pinsMessages.de,
    ...versionsMessages.de,
    ...composerMessages.de,
    ...eventFormMessages.de,
    ...formsMessages.de,
    ...accessLogMessages.de,
    ...factsPageMessages.de,
    ...printMessages.de,
    ...recordSectionsMessages.de,
  },
  en: {
    ...headMessages.en,
    ...sectionsMessages.en,
    ...asideMessages.en,
    ...tracksMessages.en,
    ...timelineMessages.en,
    ...caseLinksMessages.en,
    ...pinsMessages.en,
    ...versionsMessages.en,
    ...composerMessages.en,
    ...eventFormMessages.en,
    ...formsMessages.en,
    ...accessLogMessages.en,
    ...factsPageMessages.en,
    ...printMessages.en,
    ...recordSectionsMessages.en,
  },
};
