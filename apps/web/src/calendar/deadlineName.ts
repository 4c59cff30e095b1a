import { shortLabelOf } from '@geleit/domain';
import type { DeadlineView } from '../api/types.js';
import { titleOf } from '../deadlines-list/deadlineWords.js';
import type { Locale } from '../i18n/locale.js';

/** What is due: the title, the name of the centre's own rule, or that of the legal one. */
export const deadlineName = (deadline: DeadlineView, locale: Locale): string =>
  deadline.kind === 'own' ? deadline.name : titleOf(deadline, locale);

/** The same in a few words. */
export const shortDeadlineName = (deadline: DeadlineView, locale: Locale): string =>
  deadline.title || (deadline.kind === 'own' ? deadline.name : shortLabelOf('deadlineRule', deadline.kind, locale));
