import Typography from '@mui/material/Typography';
import { useT } from '../i18n/useT.js';
import { PlainDialog } from './PlainDialog.js';

interface Props {
  name: string;
  text: string;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
}

/** Suspending ends log-ins and takes nothing away that cannot be given back. */
export function SuspendDialog({ name, text, ...rest }: Props) {
  const t = useT();
  return (
    <PlainDialog title={t('people.suspend.title', { name })} save={t('people.suspend.save')} isDanger {...rest}>
      <Typography>{text}</Typography>
    </PlainDialog>
  );
}
