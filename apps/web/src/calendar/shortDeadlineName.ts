import { shortLabelOf } from '@geleit/domain';
import type { DeadlineView } from '../api/types.js';
import type { Locale } from '../i18n/locale.js';

/** What is due, in a few words. */
export const shortDeadlineName = (deadline: DeadlineView, locale: Locale): string =>
  deadline.title || (deadline.kind === 'own' ? deadline.name : shortLabelOf('deadlineRule', deadline.kind, locale));
