import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Eye, FileText, KeyRound, LogOut, Printer, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import type { Member } from '../member.js';
import type { Sheet } from '../../founding/RecoverySheet.js';
import { useT } from '../../i18n/useT.js';
import { OpenCasesOf } from './OpenCasesOf.js';
import { PlainDialog } from '../PlainDialog.js';
import { useSaving } from '../useSaving.js';

interface Props {
  user: Member;
  onClose: () => void;
  /** A lead could have taken the old recovery sheet along: the answer brings a new one. */
  onSheet: (sheet: Sheet) => void;
}

/** Removal in plain words: what ends, what is renewed, what nobody can take back, what stays. */
export function RemoveDialog({ user, onClose, onSheet }: Props) {
  const t = useT();
  const notify = useNotify();
  const { id, name, role } = user;
  const { save, isSaving } = useSaving();
  const remove = async () => {
    const answer = await save(
      async () => (await api<{ recoverySheet?: Sheet } | undefined>(`/users/${id}`, { method: 'DELETE' })) ?? {},
    );
    if (answer === null || answer instanceof ApiError) return;
    if (answer.recoverySheet) onSheet(answer.recoverySheet);
    notify(t('people.remove.done', { name }), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t('people.remove.title', { name })}
      save={t('people.remove.save', { name })}
      isSaving={isSaving}
      onSave={() => void remove()}
      onClose={onClose}
      width="sm"
      isDanger
    >
      <OpenCasesOf user={user} />
      <Typography variant="h2" component="h3" sx={{ mb: '8px' }}>
        {t('people.remove.what')}
      </Typography>
      <Box component="ul" sx={{ display: 'grid', gap: '10px' }}>
        <Consequence icon={LogOut}>{t('people.remove.sessions')}</Consequence>
        <Consequence icon={KeyRound}>{t('people.remove.keys')}</Consequence>
        <Consequence icon={Eye}>{t('people.remove.past')}</Consequence>
        <Consequence icon={FileText}>{t('people.remove.records')}</Consequence>
        {role === 'lead' && <Consequence icon={Printer}>{t('people.remove.sheet')}</Consequence>}
      </Box>
    </PlainDialog>
  );
}

const Consequence = ({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) => (
  <Box
    component="li"
    sx={{
      display: 'grid',
      gridTemplateColumns: '20px minmax(0,1fr)',
      gap: '10px',
      '& svg': { color: 'text.secondary', mt: '2px' },
    }}
  >
    <Icon size={16} aria-hidden />
    <span>{children}</span>
  </Box>
);
