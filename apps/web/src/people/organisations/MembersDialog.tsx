import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useGetList } from 'react-admin';
import type { OrganisationView } from '../../api/types.js';
import type { Member } from '../member.js';
import { useT } from '../../i18n/useT.js';
import { Members } from '../team/Members.js';

/** Who works in an organisation, so that an administrator can suspend somebody in need. */
export function MembersDialog({
  organisation: { id, name },
  onClose,
}: {
  organisation: OrganisationView;
  onClose: () => void;
}) {
  const t = useT();
  const heading = useId();
  const { data, isPending } = useGetList<Member>('users', {
    filter: { state: ['accepted', 'confirmed', 'suspended'], organisationId: id },
    pagination: { page: 1, perPage: 100 },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="lg">
      <DialogTitle id={heading}>{t('people.organisations.membersOf', { name })}</DialogTitle>
      <DialogContent sx={{ px: '6px !important' }}>
        {isPending && <LinearProgress aria-label={t('common.loading')} />}
        {data?.length === 0 && <Typography sx={{ px: '14px' }}>{t('people.organisations.membersNone')}</Typography>}
        {data && <Members users={data} onSheet={() => undefined} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
