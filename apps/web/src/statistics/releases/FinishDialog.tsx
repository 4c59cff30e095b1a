import Typography from '@mui/material/Typography';
import { useT } from '../../i18n/useT.js';
import { PlainDialog } from '../../people/PlainDialog.js';

interface Props {
  year: number;
  /** Cases that could still be released. */
  left: number;
  isSaving: boolean;
  onFinish: () => void;
  onClose: () => void;
}

/** Asked before a year is called finished while cases that could count are not released. */
export function FinishDialog({ year, left, isSaving, onFinish, onClose }: Props) {
  const t = useT();
  return (
    <PlainDialog
      title={t('release.completion.askTitle', { year })}
      save={t('release.completion.askFinish')}
      isSaving={isSaving}
      onSave={onFinish}
      onClose={onClose}
    >
      <Typography sx={{ fontWeight: 600 }}>{t('release.completion.askLeft', { smart_count: left })}</Typography>
      <Typography sx={{ mt: '6px' }}>{t('release.completion.askText')}</Typography>
    </PlainDialog>
  );
}
