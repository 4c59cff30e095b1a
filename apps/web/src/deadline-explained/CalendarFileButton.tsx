import { CalendarPlus } from 'lucide-react';
import { apiFile } from '../api/api.js';
import type { DeadlineView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { FileButton } from '../ui/FileButton.js';
import { useDownloadName } from '../ui/useDownloadName.js';

/** One deadline for any calendar program; the file says only that there is one. */
export function CalendarFileButton({ deadline: { id, case: file } }: { deadline: DeadlineView }) {
  const t = useT();
  const nameOfFile = useDownloadName();
  return (
    <FileButton
      icon={CalendarPlus}
      label={t('deadlineExplained.calendar')}
      name={nameOfFile('calendar', 'ics')}
      failure={t('deadlineExplained.calendarFailed')}
      make={() => apiFile(`/cases/${file.id}/deadlines/${id}.ics`, 'text/calendar')}
    />
  );
}
