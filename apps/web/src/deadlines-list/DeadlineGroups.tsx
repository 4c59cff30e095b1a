import Box from '@mui/material/Box';
import type { DeadlineView, Urgency } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { DeadlineRow } from './DeadlineRow.js';
import { groupedBy } from './groupedBy.js';

/** Open deadlines stand under how near they are; ended ones in one row after the other. */
export function DeadlineGroups({ deadlines, isGrouped }: { deadlines: readonly DeadlineView[]; isGrouped: boolean }) {
  if (!isGrouped) return <Rows deadlines={deadlines} />;
  return groupedBy(deadlines, ({ urgency }) => urgency).map(([urgency, rows]) => (
    <section key={urgency} aria-labelledby={`urgency-${urgency}`}>
      <Heading urgency={urgency} />
      <Rows deadlines={rows} />
    </section>
  ));
}

function Heading({ urgency }: { urgency: Urgency }) {
  const t = useT();
  const isLate = urgency === 'overdue' || urgency === 'today';
  return (
    <Box
      component="h2"
      id={`urgency-${urgency}`}
      sx={{
        m: 0,
        p: '5px 14px',
        fontSize: 12,
        fontWeight: 600,
        color: isLate ? 'error.main' : 'text.secondary',
        bgcolor: (theme) => `color-mix(in srgb, ${theme.vars.palette.background.sunken} 45%, transparent)`,
        borderTop: '1px solid',
        borderColor: 'divider',
        '&::first-letter': { textTransform: 'uppercase' },
        'section:first-of-type > &': { borderTop: 0, borderRadius: '10px 10px 0 0' },
      }}
    >
      {t(`centreDashboard.urgency.label.${urgency}`)}
    </Box>
  );
}

const Rows = ({ deadlines }: { deadlines: readonly DeadlineView[] }) => (
  <Box component="ul" sx={{ '& > li:first-of-type': { borderTop: 0 } }}>
    {deadlines.map((deadline) => (
      <DeadlineRow key={deadline.id} deadline={deadline} />
    ))}
  </Box>
);
