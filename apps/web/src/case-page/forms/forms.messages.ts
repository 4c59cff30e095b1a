import { caseFactsMessages } from './facts/caseFacts.messages.js';
import { residenceFormMessages } from './residence/residenceForm.messages.js';
import { smallFormsMessages } from './smallForms.messages.js';

export const formsMessages = {
  de: { ...residenceFormMessages.de, ...smallFormsMessages.de, ...caseFactsMessages.de },
  en: { ...residenceFormMessages.en, ...smallFormsMessages.en, ...caseFactsMessages.en },
};
