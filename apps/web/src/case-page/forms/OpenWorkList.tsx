import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { CalendarClock, ListChecks, type LucideIcon } from 'lucide-react';
import type { DeadlineView, OpenWork } from '../../api/types.js';
import { titleOf } from '../../deadlines-list/deadlineWords.js';
import { day } from '../../format/dates.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { capitalised } from '../capitalised.js';

/** What would be left behind if the case were closed now, by name. */
export function OpenWorkList({ work, deadlines }: { work: OpenWork; deadlines: readonly DeadlineView[] }) {
  const t = useT();
  const locale = useCurrentLocale();
  return (
    <Alert severity="warning">
      <Group
        title={t('stateForm.openLegal', { smart_count: work.deadlines.length })}
        icon={CalendarClock}
        rows={work.deadlines.map(({ id, kind, title, dueOn }) => ({
          id,
          title: capitalised(
            titleOf({ kind, title, name: deadlines.find((one) => one.id === id)?.name ?? '' }, locale),
          ),
          dueOn,
        }))}
      />
      <Group title={t('stateForm.openTasks', { smart_count: work.tasks.length })} icon={ListChecks} rows={work.tasks} />
    </Alert>
  );
}

interface GroupProps {
  title: string;
  icon: LucideIcon;
  rows: readonly { id: string; title: string; dueOn: string | null }[];
}

function Group({ title, icon: Icon, rows }: GroupProps) {
  const locale = useCurrentLocale();
  if (rows.length === 0) return null;
  return (
    <Box sx={{ '& + &': { mt: '8px' } }}>
      <Typography variant="dense" component="p" sx={{ fontWeight: 600 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ fontSize: 13 }}>
        {rows.map((row) => (
          <Box component="li" key={row.id} sx={{ display: 'flex', gap: '6px', py: '1px' }}>
            <Box component="span" sx={{ pt: '2px' }}>
              <Icon size={14} aria-hidden />
            </Box>
            <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere', flex: 1 }}>
              {row.title}
            </Box>
            {row.dueOn ? (
              <Box component="b" sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>
                {day(row.dueOn, locale)}
              </Box>
            ) : null}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
