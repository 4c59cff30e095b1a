import type { MessageKey } from '../i18n/messages.js';
import type { T } from '../i18n/useT.js';
import type { AuditEvent } from './auditEvents.js';

const known = (t: T, key: string, fallback: string): string => {
  const words = t(key as MessageKey, { _: '' });
  return words === '' || words === key ? fallback : words;
};

/** 'Fall gelesen', 'Fälle durchsucht'; a code nobody has given a word yet reads as "Eintrag". */
export function whatHappened({ action, subject }: Pick<AuditEvent, 'action' | 'subject'>, t: T): string {
  const number = action === 'list' || action === 'search' ? 'many' : 'one';
  const noun = known(t, `audit.subject.${subject}.${number}`, t('audit.otherField'));
  return t('audit.event', { subject: noun, action: known(t, `audit.action.${action}`, '') }).trim();
}

/** What the last column says: how many rows were shown, or which fields were written. */
export function detailOf({ shown, fields }: Pick<AuditEvent, 'shown' | 'fields'>, t: T, most = 5): string {
  if (shown > 0) return t('audit.shown', { smart_count: shown });
  const words = [...new Set(fields.map((field) => known(t, `audit.field.${field}`, t('audit.otherField'))))];
  const rest = words.length - most;
  return [...words.slice(0, most), ...(rest > 0 ? [t('audit.moreFields', { count: rest })] : [])].join(', ');
}

/** Four signs that tell rows of one case from those of another; no case code, for the auditor knows none. */
export const markOf = (caseId: string): string => caseId.slice(-4).toUpperCase();
