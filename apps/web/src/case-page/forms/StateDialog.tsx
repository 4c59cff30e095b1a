import Alert from '@mui/material/Alert';
import { type CaseState, labelOf, movesFrom } from '@geleit/domain';
import { useState } from 'react';
import type { CaseView, DeadlineView } from '../../api/types.js';
import { useCurrentLocale, useT } from '../../i18n/useT.js';
import { CodeChips } from '../../ui/CodeChips.js';
import { CodeSelect } from '../../ui/CodeSelect.js';
import { useChangeCase } from '../data/useChangeCase.js';
import { FormDialog } from './FormDialog.js';
import { OpenWorkList } from './OpenWorkList.js';

interface StateDialogProps {
  record: CaseView;
  deadlines: readonly DeadlineView[];
  onClose: () => void;
}

/** The next state of a case; closing needs a reason and names what stays open. */
export function StateDialog({ record, deadlines, onClose }: StateDialogProps) {
  const t = useT();
  const locale = useCurrentLocale();
  const [state, setState] = useState<string | null>(null);
  const [closingReason, setReason] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { change, isSending, failure, conflict } = useChangeCase(record.id);
  const possible = movesFrom((conflict ?? record).state as CaseState).filter((next) => next !== 'erased');
  const isClosing = state === 'closed';
  // The API has named what is open; saving once more closes the case all the same.
  const openWork = isClosing ? failure?.problem?.openWork : undefined;
  const isAsked = openWork !== undefined;
  const openDeadlines = deadlines.filter((one) => one.state === 'open').length;

  const save = async () => {
    setTried(true);
    if (!state || (isClosing && !closingReason)) return;
    const confirmed = isAsked ? { openWorkConfirmed: true } : {};
    const body = { state, ...(isClosing ? { closingReason } : {}), ...confirmed };
    // Somebody else changed other parts of the case meanwhile: the state is still what is meant.
    const version = conflict?.version ?? record.version;
    if (await change(body, version, t('stateForm.saved'))) onClose();
  };
  return (
    <FormDialog
      title={t('stateForm.title')}
      code={record.code}
      width="xs"
      saveLabel={t(isAsked ? 'stateForm.closeAnyway' : 'stateForm.save')}
      isSending={isSending}
      failure={failure}
      onSave={() => void save()}
      onClose={onClose}
    >
      {conflict ? (
        <Alert severity="warning">
          {t('stateForm.conflict', { state: labelOf('caseState', conflict.state, locale) })}
        </Alert>
      ) : null}
      <CodeChips
        list="caseState"
        codes={possible}
        label={t('stateForm.state')}
        value={state}
        onChange={setState}
        error={isTried && !state ? t('common.choose') : failure?.fields.state}
      />
      {isClosing ? (
        <CodeSelect
          list="closingReason"
          label={t('stateForm.reason')}
          value={closingReason}
          onChange={setReason}
          error={isTried && !closingReason ? t('stateForm.reasonMissing') : failure?.fields.closingReason}
        />
      ) : null}
      {openWork ? <OpenWorkList work={openWork} deadlines={deadlines} /> : null}
      {isClosing && !openWork && openDeadlines > 0 ? (
        <Alert severity="warning">{t('stateForm.openDeadlines', { smart_count: openDeadlines })}</Alert>
      ) : null}
      {(conflict ?? record).state === 'closed' && state ? <Alert severity="info">{t('stateForm.reopen')}</Alert> : null}
    </FormDialog>
  );
}
