import { Printer } from 'lucide-react';
import { apiFile } from '../api/api.js';
import { useT } from '../i18n/useT.js';
import { FileButton } from '../ui/FileButton.js';
import type { PreviewBody } from './preview.js';

/** The computation as a sheet of paper. It names no case: it may lie on a desk. */
export function SheetButton({ body, dueOn }: { body: PreviewBody; dueOn: string }) {
  const t = useT();
  return (
    <FileButton
      icon={Printer}
      label={t('deadlineCalculator.sheet')}
      name={`fristenblatt-${dueOn}.pdf`}
      failure={t('deadlineCalculator.sheetFailed')}
      make={() => apiFile('/deadlines/preview', 'application/pdf', { method: 'POST', body })}
    />
  );
}
