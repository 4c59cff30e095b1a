import { housingMessages } from './housing/housing.messages.js';
import { recordFormMessages } from './record-form/recordForm.messages.js';

/** Words of housing, health, proceedings, benefits and residence. */
export const recordSectionsMessages = {
  de: { ...recordFormMessages.de, ...housingMessages.de },
  en: { ...recordFormMessages.en, ...housingMessages.en },
};
