import { CalendarPlus } from 'lucide-react';
import { apiFile } from '../api/api.js';
import type { DeadlineView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { FileButton } from '../ui/FileButton.js';

/** One deadline for any calendar program; the file says only that there is one. */
export function CalendarFileButton({ deadline: { id, case: file, dueOn } }: { deadline: DeadlineView }) {
  const t = useT();
  return (
    <FileButton
      icon={CalendarPlus}
      label={t('deadlineExplained.calendar')}
      name={`frist-${dueOn}.ics`}
      failure={t('deadlineExplained.calendarFailed')}
      make={() => apiFile(`/cases/${file.id}/deadlines/${id}.ics`, 'text/calendar')}
    />
  );
}
