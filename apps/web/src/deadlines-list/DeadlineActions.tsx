import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { CalendarArrowUp, Check, CircleSlash, CircleX, Ellipsis, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-admin';
import type { DeadlineView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { titleOf } from './deadlineWords.js';
import { EndDialog } from './EndDialog.js';
import { MetDialog } from './MetDialog.js';
import { MoveDialog } from './MoveDialog.js';

type Open = 'met' | 'move' | 'waived' | 'missed';

/** The tick and the "…" of a deadline. A deadline that has ended keeps only the way to its case. */
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
  const close = () => setOpen(null);
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
        {mayChange && <Entry icon={CalendarArrowUp} words={t('deadlinesList.act.move')} onClick={choose('move')} />}
        {mayChange && <Entry icon={CircleSlash} words={t('deadlinesList.act.waive')} onClick={choose('waived')} />}
        {mayChange && <Entry icon={CircleX} words={t('deadlinesList.act.missed')} onClick={choose('missed')} />}
        <Entry
          icon={FolderOpen}
          words={t('deadlinesList.act.open')}
          onClick={() => {
            navigate(`/cases/${deadline.case.id}`);
          }}
        />
      </Menu>
      {open === 'met' && <MetDialog deadline={deadline} onClose={close} />}
      {open === 'move' && <MoveDialog deadline={deadline} onClose={close} />}
      {(open === 'waived' || open === 'missed') && <EndDialog deadline={deadline} state={open} onClose={close} />}
    </Box>
  );
}

function Entry({ icon: Icon, words, onClick, ...rest }: { icon: typeof Check; words: string; onClick: () => void }) {
  return (
    <MenuItem onClick={onClick} {...rest}>
      <Icon size={16} aria-hidden /> {words}
    </MenuItem>
  );
}
