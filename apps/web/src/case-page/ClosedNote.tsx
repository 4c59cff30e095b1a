import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { CaseView } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useCaseDialog } from './dialogs.js';

/** Why nothing can be entered, and the way back. */
export function ClosedNote({ record }: { record: CaseView }) {
  const t = useT();
  const open = useCaseDialog();
  return (
    <Alert
      severity="info"
      action={
        record.may.change ? (
          <Button
            size="small"
            onClick={() => {
              open({ name: 'state' });
            }}
          >
            {t('caseHead.reopen')}
          </Button>
        ) : null
      }
    >
      {t('caseHead.closedNote')}
    </Alert>
  );
}
