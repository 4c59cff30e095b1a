import Button from '@mui/material/Button';
import { useT } from '../../i18n/useT.js';
import { DraftSign } from '../composer/DraftSign.js';
import type { FormDraft } from '../forms/useFormDraft.js';

interface InlineLeaveProps {
  draft: FormDraft;
  isDirty: boolean;
  onClose: () => void;
}

/** The ways out of a form within a page: what was typed is left as a draft or thrown away, never lost unasked. */
export function InlineLeave({ draft, isDirty, onClose }: InlineLeaveProps) {
  const t = useT();
  if (!isDirty)
    return (
      <Button size="small" onClick={onClose}>
        {t('common.cancel')}
      </Button>
    );
  return (
    <>
      <Button size="small" onClick={onClose}>
        {t('caseFacts.leaveDraft')}
      </Button>
      <Button
        size="small"
        color="error"
        variant="text"
        onClick={() => {
          draft.onDiscard();
          onClose();
        }}
      >
        {t('caseFacts.discard')}
      </Button>
      <DraftSign sign={draft.sign} sealedAt={draft.sealedAt} />
    </>
  );
}
