import type { DeadlineView } from '../api/types.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { DeadlineDialog } from './DeadlineDialog.js';
import { titleOf } from './deadlineWords.js';
import { useDeadlineChange } from './useDeadlineChange.js';

/** "I see to it": after that nobody else is told. */
export function ConfirmWarning({ deadline, onClose }: { deadline: DeadlineView; onClose: () => void }) {
  const t = useT();
  const title = titleOf(deadline, useCurrentLocale());
  const { save, saved: _saved, ...change } = useDeadlineChange(deadline, onClose);
  return (
    <DeadlineDialog
      heading={t('deadlineExplained.confirm')}
      hint={t('deadlineExplained.confirmHint')}
      saveLabel={t('deadlineExplained.confirm')}
      deadline={deadline}
      onSave={() => void save({ acknowledged: true }, t('deadlineExplained.confirmDone', { title }))}
      {...change}
    >
      {null}
    </DeadlineDialog>
  );
}
