import { Printer } from 'lucide-react';
import { apiFile } from '../api/api.js';
import { useT } from '../i18n/useT.js';
import { FileButton } from '../ui/FileButton.js';
import { useDownloadName } from '../ui/useDownloadName.js';
import type { PreviewBody } from './preview.js';

/** The computation as a sheet of paper. It names no case: it may lie on a desk. */
export function SheetButton({ body }: { body: PreviewBody }) {
  const t = useT();
  const nameOfFile = useDownloadName();
  return (
    <FileButton
      icon={Printer}
      label={t('deadlineCalculator.sheet')}
      name={nameOfFile('document', 'pdf')}
      failure={t('deadlineCalculator.sheetFailed')}
      make={() => apiFile('/deadlines/preview', 'application/pdf', { method: 'POST', body })}
    />
  );
}
