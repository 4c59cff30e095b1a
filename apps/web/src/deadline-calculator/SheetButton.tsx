import Button from '@mui/material/Button';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { apiFile } from '../api/api.js';
import { useT } from '../i18n/useT.js';
import type { PreviewBody } from './preview.js';
import { saveFile } from './saveFile.js';

/** The computation as a sheet of paper. It names no case: it may lie on a desk. */
export function SheetButton({ body, dueOn }: { body: PreviewBody; dueOn: string }) {
  const t = useT();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    try {
      saveFile(
        await apiFile('/deadlines/preview', 'application/pdf', { method: 'POST', body }),
        `fristenblatt-${dueOn}.pdf`,
      );
    } catch (problem) {
      notify(t('deadlineCalculator.sheetFailed'), { type: 'error' });
      await leave(problem);
    } finally {
      setMaking(false);
    }
  };
  return (
    <Button startIcon={<Printer size={16} aria-hidden />} disabled={isMaking} onClick={() => void make()}>
      {t('deadlineCalculator.sheet')}
    </Button>
  );
}
