import type { PrintWords } from './words/print-words.js';
import type { Language } from '../common/context/request-context.js';
import type { CaseContent } from './content/case-content.js';
import type { PassedOn } from './content/passed-on.js';

/** With what the parts of a print are written. */
export interface Printer {
  content: CaseContent;
  /** Only on the sheet for the person herself; empty on all others. */
  passedOn: PassedOn;
  words: PrintWords;
  language: Language;
  /** The day in Germany. */
  today: string;
  /** Alias, safe contact and file numbers were asked for, and may be opened. */
  withIdentity: boolean;
  /** Who of the centre did it; a copy for the person names none of them. */
  withStaff: boolean;
  /** Free text as it may stand on this paper. */
  free: (text: string | null | undefined) => string | null;
}
