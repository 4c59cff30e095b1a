import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.js';
import type { DeadlineView } from '../api/types.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { DueBadge } from '../ui/DueBadge.js';
import { withTime } from '../ui/dueWords.js';

interface LinkedDeadlineProps {
  caseId: string;
  id: string;
  /** The deadline that puts this one right, or the missed one before it. */
  as: 'followUp' | 'follows';
}

/** The other deadline of a missed one and its remedy. */
export function LinkedDeadline({ caseId, id, as }: LinkedDeadlineProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const { data } = useQuery({
    queryKey: ['caseBelow', caseId, 'deadline', id, locale],
    queryFn: ({ signal }) => api<DeadlineView>(`/cases/${caseId}/deadlines/${id}`, { signal }),
  });
  if (!data) return null;
  return (
    <Alert severity={as === 'followUp' && data.state === 'open' ? 'warning' : 'info'} sx={{ mt: '12px' }}>
      {t(`deadlineExplained.${as}`)}:{' '}
      <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
        {data.title ?? data.name}
      </Box>
      <Box component="span" sx={{ display: 'flex', gap: '8px', alignItems: 'center', flexWrap: 'wrap', mt: '4px' }}>
        <DueBadge dueOn={data.dueOn} dueAt={data.dueAt} state={data.state} dense />{' '}
        {withTime(day(data.dueOn, locale), data.dueAt, locale, t)} · {data.legalBasis}
      </Box>
    </Alert>
  );
}
