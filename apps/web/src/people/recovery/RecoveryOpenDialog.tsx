import Typography from '@mui/material/Typography';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import type { OrganisationView } from '../../api/types.js';
import { day, dayOf, timeOf } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { PlainDialog } from '../PlainDialog.js';
import type { Recovery } from './recoveries.js';
import { useSaving } from '../useSaving.js';

/** One half of a recovery; the other is the sheet in the centre's safe. */
export function RecoveryOpenDialog({
  organisation: { id, name },
  onClose,
}: {
  organisation: OrganisationView;
  onClose: () => void;
}) {
  const t = useT();
  const notify = useNotify();
  const { save, isSaving } = useSaving();
  const open = async () => {
    const answer = await save(() => api<Recovery>('/recoveries', { method: 'POST', body: { organisationId: id } }));
    if (!answer || answer instanceof ApiError) return;
    const at = `${day(dayOf(answer.openUntil))}, ${timeOf(answer.openUntil)}`;
    notify(t('people.recoveries.opened', { name, at }), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t('people.recoveries.openTitle', { name })}
      save={t('people.recoveries.save')}
      isSaving={isSaving}
      onSave={() => void open()}
      onClose={onClose}
    >
      <Typography>{t('people.recoveries.openText', { name })}</Typography>
    </PlainDialog>
  );
}
