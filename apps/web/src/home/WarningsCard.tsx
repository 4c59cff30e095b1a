import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { BellRing, UserRoundCheck, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ReminderRow } from '../api/types.js';
import { dayNear } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useConfirmWarning } from '../reminder-settings/useConfirmWarning.js';
import { Card } from '../ui/Card.js';
import { DueBadge } from '../ui/DueBadge.js';
import { Tag } from '../ui/Tag.js';

/** The rest behind a button: the same deadlines stand in full beside them. */
const shownAtMost = 3;

/** Warnings that nobody has confirmed yet: one press says "I see to it". */
export function WarningsCard({ warnings }: { warnings: readonly ReminderRow[] }) {
  const t = useT();
  const [showsAll, setShowsAll] = useState(false);
  if (warnings.length === 0) return null;
  const shown = showsAll ? warnings : warnings.slice(0, shownAtMost);
  return (
    <Card title={t('home.warnings')} hint={t('home.warningsHint')}>
      <Box component="ul">
        {shown.map((warning) => (
          <WarningItem key={warning.deadlineId} warning={warning} />
        ))}
      </Box>
      {shown.length < warnings.length ? (
        <Box sx={{ p: '4px 8px 6px', borderTop: '1px solid', borderColor: 'divider' }}>
          <Button variant="text" size="small" onClick={() => setShowsAll(true)}>
            {t('home.furtherWarnings', { smart_count: warnings.length - shown.length })}
          </Button>
        </Box>
      ) : null}
    </Card>
  );
}

function WarningItem({ warning }: { warning: ReminderRow }) {
  const t = useT();
  const locale = useCurrentLocale();
  const { confirm, isSaving } = useConfirmWarning(warning);
  const { case: file, name, dueOn, dueAt, escalatedOn, because } = warning;
  return (
    <Box
      component="li"
      sx={{ p: '8px 14px', borderTop: '1px solid', borderColor: 'divider', display: 'grid', gap: '4px' }}
    >
      <Box sx={{ display: 'flex', gap: '4px 8px', alignItems: 'center', flexWrap: 'wrap' }}>
        <Box component={Link} to={`/cases/${file.id}`} sx={{ fontWeight: 600 }}>
          {file.code}
        </Box>
        <DueBadge dueOn={dueOn} dueAt={dueAt} dense />
        <Box component="span" sx={{ ml: 'auto', fontSize: 13, fontWeight: 600 }}>
          {dayNear(dueOn, locale)}
        </Box>
      </Box>
      <Box sx={{ fontSize: 13, lineHeight: 1.35, overflowWrap: 'anywhere' }}>{name}</Box>
      <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center', flexWrap: 'wrap' }}>
        {because === 'own' ? null : (
          <Tag tone="accent" icon={because === 'deputy' ? UserRoundCheck : UsersRound}>
            {t(`home.because.${because}`)}
          </Tag>
        )}
        {escalatedOn ? (
          <Tag tone="warn" icon={BellRing}>
            {t('home.escalated', { on: dayNear(escalatedOn, locale) })}
          </Tag>
        ) : null}
        <Button
          size="small"
          sx={{ ml: 'auto' }}
          disabled={isSaving}
          startIcon={<BellRing size={14} aria-hidden />}
          aria-label={t('home.confirmOf', { code: file.code, name })}
          onClick={() => void confirm()}
        >
          {t('home.confirm')}
        </Button>
      </Box>
    </Box>
  );
}
