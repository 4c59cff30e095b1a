import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import {
  BellRing,
  CalendarArrowUp,
  Check,
  CircleSlash,
  CircleX,
  Ellipsis,
  FolderOpen,
  ListOrdered,
  type LucideIcon,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-admin';
import type { DeadlineView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { ConfirmWarning } from './ConfirmWarning.js';
import { titleOf } from './deadlineWords.js';
import { MetDialog } from './MetDialog.js';
import { MissedDialog } from './MissedDialog.js';
import { MoveDialog } from './MoveDialog.js';
import { WaiveDialog } from './WaiveDialog.js';

const DeadlineExplained = lazy(() =>
  import('../deadline-explained/DeadlineExplained.js').then((dialog) => ({ default: dialog.DeadlineExplained })),
);

const dialogs = {
  explain: DeadlineExplained,
  confirm: ConfirmWarning,
  met: MetDialog,
  move: MoveDialog,
  waived: WaiveDialog,
  missed: MissedDialog,
};
type Open = keyof typeof dialogs;

/** The tick and the "…" of a deadline. One that has ended keeps its explanation and the way to its case. */
export function DeadlineActions({ deadline }: { deadline: DeadlineView }) {
  const t = useT();
  const navigate = useNavigate();
  const mayChange = useMayI()('change', 'deadline') && deadline.state === 'open';
  const title = titleOf(deadline, useCurrentLocale());
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const choose = (next: Open) => () => {
    setAnchor(null);
    setOpen(next);
  };
  const Dialog = open && dialogs[open];
  const entry = (icon: LucideIcon, words: string, next: Open) => (
    <Entry icon={icon} words={words} onClick={choose(next)} />
  );
  return (
    <Box component="span" sx={{ display: 'flex', gap: '2px', justifyContent: 'flex-end' }}>
      {mayChange && (
        <Tooltip title={t('deadlinesList.act.metHeading')}>
          <IconButton aria-label={t('deadlinesList.act.met', { title })} onClick={choose('met')}>
            <Check size={16} aria-hidden />
          </IconButton>
        </Tooltip>
      )}
      <IconButton
        aria-label={t('deadlinesList.act.more', { title })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Ellipsis size={16} aria-hidden />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {entry(ListOrdered, t('deadlinesList.act.explain'), 'explain')}
        {mayChange && !deadline.acknowledgedAt && entry(BellRing, t('deadlinesList.act.confirm'), 'confirm')}
        {mayChange && entry(CalendarArrowUp, t('deadlinesList.act.move'), 'move')}
        {mayChange && entry(CircleSlash, t('deadlinesList.act.waive'), 'waived')}
        {mayChange && entry(CircleX, t('deadlinesList.act.missed'), 'missed')}
        <Entry
          icon={FolderOpen}
          words={t('deadlinesList.act.open')}
          onClick={() => {
            navigate(`/cases/${deadline.case.id}`);
          }}
        />
      </Menu>
      {Dialog && (
        <Suspense>
          <Dialog deadline={deadline} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </Box>
  );
}

function Entry({ icon: Icon, words, onClick, ...rest }: { icon: LucideIcon; words: string; onClick: () => void }) {
  return (
    <MenuItem onClick={onClick} {...rest}>
      <Icon size={16} aria-hidden /> {words}
    </MenuItem>
  );
}
