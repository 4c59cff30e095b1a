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
  RotateCcw,
  type LucideIcon,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-admin';
import type { DeadlineView } from '../api/types.js';
import { ConfirmWarning } from '../deadline-change/ConfirmWarning.js';
import { MetDialog } from '../deadline-change/MetDialog.js';
import { MissedDialog } from '../deadline-change/MissedDialog.js';
import { MoveDialog } from '../deadline-change/MoveDialog.js';
import { ReopenDialog } from '../deadline-change/ReopenDialog.js';
import { WaiveDialog } from '../deadline-change/WaiveDialog.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { titleOf } from './deadlineWords.js';

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
  reopen: ReopenDialog,
};
type Open = keyof typeof dialogs;

/** The tick and the "…" of a deadline. One that has ended keeps its explanation and the way to its case. */
export function DeadlineActions({ deadline }: { deadline: DeadlineView }) {
  const t = useT();
  const navigate = useNavigate();
  const mayI = useMayI();
  const isOpen = deadline.state === 'open';
  const mayChange = mayI('change', 'deadline') && isOpen;
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
        {mayI('change', 'deadline') && !isOpen && entry(RotateCcw, t('deadlinesList.act.reopen'), 'reopen')}
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
