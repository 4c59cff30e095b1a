import Button from '@mui/material/Button';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { apiFile } from '../api/api.js';
import type { DeadlineView } from '../api/types.js';
import { saveFile } from '../deadline-calculator/saveFile.js';
import { useT } from '../i18n/useT.js';

/** One deadline for any calendar program; the file says only that there is one. */
export function CalendarFileButton({ deadline: { id, case: file, dueOn } }: { deadline: DeadlineView }) {
  const t = useT();
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    try {
      saveFile(await apiFile(`/cases/${file.id}/deadlines/${id}.ics`, 'text/calendar'), `frist-${dueOn}.ics`);
    } catch (problem) {
      notify(t('deadlineExplained.calendarFailed'), { type: 'error' });
      await leave(problem);
    } finally {
      setMaking(false);
    }
  };
  return (
    <Button startIcon={<CalendarPlus size={16} aria-hidden />} disabled={isMaking} onClick={() => void make()}>
      {t('deadlineExplained.calendar')}
    </Button>
  );
}
