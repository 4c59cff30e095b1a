import type { Day, DeadlineView, DocumentView } from '../../api/types.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';
import { nameOf } from './fileWords.js';

export interface DeadlineToSet {
  /** Its draft is kept apart from that of any other deadline. */
  of: string;
  title: string;
  dueOn: Day | null;
}

const mostLetters = 300;

/** The deadline that a document proposes by running out. */
export function deadlineOfDocument(document: DocumentView, locale: Locale, t: T): DeadlineToSet {
  const end = `: ${t('documents.expiring').toLocaleLowerCase()}`;
  const title = `${nameOf(document, locale).slice(0, mostLetters - end.length)}${end}`;
  return { of: document.id, title, dueOn: document.expiresOn };
}

/** The open deadline that was set of it before. */
export const alreadySet = (
  { title, dueOn }: DeadlineToSet,
  deadlines: readonly DeadlineView[],
): DeadlineView | undefined =>
  deadlines.find((one) => one.state === 'open' && one.title === title && one.dueOn === dueOn);
