import { labelOf } from '@geleit/domain';
import type { DocumentView } from '../../api/types.js';
import { capitalised } from '../../case-page/capitalised.js';
import type { Locale } from '../../i18n/locale.js';
import type { T } from '../../i18n/useT.js';

const unit = 1024;

/** '2,4 MB', '812 kB'. */
export function sizeWords(bytes: number, locale: Locale): string {
  const [value, name] = bytes < unit * unit ? [Math.max(1, bytes / unit), 'kB'] : [bytes / unit / unit, 'MB'];
  const digits = name === 'MB' && value < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)} ${name}`;
}

const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/heic': 'HEIC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
};

export const typeWords = (type: string | null, t: T): string =>
  (type === null ? undefined : names[type]) ?? t('documents.unknownType');

/** Its title, else what its file is called, else its kind. */
export const nameOf = (
  { title, fileName, kind }: Pick<DocumentView, 'title' | 'fileName' | 'kind'>,
  locale: Locale,
): string => title || fileName?.replace(/\.[a-z0-9]{1,5}$/i, '') || capitalised(labelOf('documentKind', kind, locale));
