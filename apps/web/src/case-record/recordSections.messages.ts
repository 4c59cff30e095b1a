import { documentsMessages } from './documents/documents.messages.js';
import { benefitsMessages } from './benefits/benefits.messages.js';
import { healthMessages } from './health/health.messages.js';
import { housingMessages } from './housing/housing.messages.js';
import { proceedingsMessages } from './proceedings/proceedings.messages.js';
import { recordFormMessages } from './record-form/recordForm.messages.js';
import { residenceSectionMessages } from './residence/residenceSection.messages.js';

/** Words of housing, health, proceedings, benefits and residence. */
export const recordSectionsMessages = {
  de: {
    ...recordFormMessages.de,
    ...housingMessages.de,
    ...healthMessages.de,
    ...benefitsMessages.de,
    ...documentsMessages.de,
    ...proceedingsMessages.de,
    ...residenceSectionMessages.de,
  },
  en: {
    ...recordFormMessages.en,
    ...housingMessages.en,
    ...healthMessages.en,
    ...benefitsMessages.en,
    ...documentsMessages.en,
    ...proceedingsMessages.en,
    ...residenceSectionMessages.en,
  },
};
