import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import {
  Calculator,
  CircleDot,
  Ellipsis,
  Eye,
  FileText,
  ListChecks,
  Lock,
  LockOpen,
  Phone,
  Printer,
  UserRoundCheck,
} from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { CaseView } from '../api/types.js';
import { useOpenCalculator } from '../deadline-calculator/calculatorStore.js';
import { useT } from '../i18n/useT.js';
import { useMayI } from '../session/me.js';
import { type CaseDialog, useCaseDialog } from './dialogs.js';
import { useSend } from './data/useSend.js';
import type { CaseAction } from './useFrequentActions.js';

interface CaseMenuProps {
  record: CaseView;
  /** What stands in it before the rest, where there is no room for buttons. */
  first?: readonly CaseAction[];
}

/** Everything about a case that is done now and then. */
export function CaseMenu({ record, first = [] }: CaseMenuProps) {
  const t = useT();
  const navigate = useNavigate();
  const mayI = useMayI();
  const open = useCaseDialog();
  const openCalculator = useOpenCalculator();
  const { send } = useSend<CaseView>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const form = (dialog: CaseDialog) => () => {
    open(dialog);
  };
  const { may, restricted } = record;
  const isOpen = record.state !== 'closed';
  const toggleRestricted = () =>
    void send(
      { path: `/cases/${record.id}`, method: 'PATCH', version: record.version, body: { restricted: !restricted } },
      t('common.saved'),
    );

  const entries: CaseAction[] = [
    ...first,
    { label: t('caseHead.changeState'), icon: CircleDot, isShown: may.change, act: form({ name: 'state' }) },
    { label: t('caseHead.editFacts'), icon: ListChecks, isShown: may.change && isOpen, act: form({ name: 'facts' }) },
    { label: t('caseHead.editSummary'), icon: FileText, isShown: may.change && isOpen, act: form({ name: 'summary' }) },
    {
      label: t('caseHead.editIdentity'),
      icon: Phone,
      isShown: may.change && may.readIdentity && isOpen,
      act: form({ name: 'identity' }),
    },
    {
      label: t('caseHead.compute'),
      icon: Calculator,
      isShown: isOpen && mayI('set', 'deadline'),
      act: () => {
        openCalculator({ case: { id: record.id, code: record.code } });
      },
    },
    {
      label: t('casePrint.title'),
      icon: Printer,
      isShown: mayI('create', 'print'),
      act: form({ name: 'print' }),
    },
    { label: t('caseHead.reassign'), icon: UserRoundCheck, isShown: may.reassign, act: form({ name: 'reassign' }) },
    {
      label: t(restricted ? 'caseHead.unrestrict' : 'caseHead.restrict'),
      icon: restricted ? LockOpen : Lock,
      isShown: mayI('restrict', 'caseFile'),
      act: toggleRestricted,
    },
    {
      label: t('caseHead.accessLog'),
      icon: Eye,
      isShown: may.readAccessLog,
      act: () => void navigate(`/cases/${record.id}/access-log`),
    },
  ];
  const shown = entries.filter(({ isShown }) => isShown);
  if (shown.length === 0) return null;
  return (
    <>
      <Button
        aria-label={t('caseHead.moreActions', { first: first.map(({ label }) => `${label}, `).join('') })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <Ellipsis size={16} aria-hidden />
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          {t('caseHead.more')}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        {shown.map(({ label, icon: Icon, act }) => (
          <MenuItem
            key={label}
            onClick={() => {
              setAnchor(null);
              act();
            }}
          >
            <Icon size={16} aria-hidden /> {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
