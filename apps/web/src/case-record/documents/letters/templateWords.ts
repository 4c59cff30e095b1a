import type { LetterTemplate } from '@geleit/domain';
import type { MessageKey } from '../../../i18n/messages.js';

export const templateWords: Readonly<Record<LetterTemplate, MessageKey>> = {
  confirmation: 'letters.templates.confirmation',
  'secrecy-release': 'letters.templates.secrecyRelease',
  'secrecy-release-plain': 'letters.templates.secrecyReleasePlain',
  'file-access-criminal': 'letters.templates.fileAccessCriminal',
  'file-information-criminal': 'letters.templates.fileInformationCriminal',
  'file-access-social': 'letters.templates.fileAccessSocial',
  'file-access-administrative': 'letters.templates.fileAccessAdministrative',
  'file-access-plain': 'letters.templates.fileAccessPlain',
};
