import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { newId } from '../../api/newId.js';
import type { CaseView, Day, DeadlineView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { today } from '../../session/clock.js';
import { PlainDateField } from '../../ui/PlainDateField.js';
import { ToggleChip } from '../../ui/ToggleChip.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { useSend } from '../data/useSend.js';
import { FormDialog } from './FormDialog.js';
import { PersonField } from './PersonField.js';

const offered = [30, 14, 7, 2, 1];
const usual = [14, 7, 2];

/** A deadline by hand: what, by when, who sees to it, when to be reminded. */
export function SetDeadlineDialog({ record, onClose }: { record: CaseView; onClose: () => void }) {
  const t = useT();
  const reminders = useId();
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState<Day | null>(null);
  const [responsibleId, setResponsible] = useState(record.responsible?.id ?? null);
  const [warnDays, setWarnDays] = useState(usual);
  const [isTried, setTried] = useState(false);
  const { send, isSending, failure } = useSend<DeadlineView>();
  const isUntitled = title.trim().length < 3;

  const save = async () => {
    setTried(true);
    if (isUntitled || !dueOn) return;
    const body = {
      title: title.trim(),
      dueOn,
      ...(responsibleId ? { responsibleId } : {}),
      warnDaysBefore: [...warnDays].sort((a, b) => b - a),
    };
    if (await send({ path: `/cases/${record.id}/deadlines/${id}`, method: 'PUT', body }, t('deadlineForm.saved')))
      onClose();
  };
  return (
    <FormDialog
      title={t('deadlineForm.setTitle')}
      code={record.code}
      isSending={isSending}
      failure={failure}
      isDirty={title !== '' || dueOn !== null}
      onSave={() => void save()}
      onClose={onClose}
    >
      <WithHints text={title} onChange={setTitle} caseId={record.id}>
        <TextField
          label={t('deadlineForm.title')}
          value={title}
          onChange={({ target }) => {
            setTitle(target.value);
          }}
          autoFocus
          slotProps={{ htmlInput: { maxLength: 300 } }}
          error={isTried && isUntitled}
          helperText={
            isTried && isUntitled
              ? t('deadlineForm.titleMissing')
              : (failure?.fields.title ?? t('deadlineForm.titleHint'))
          }
        />
      </WithHints>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px' }}>
        <PlainDateField
          label={t('deadlineForm.dueOn')}
          value={dueOn}
          onChange={setDueOn}
          min="2000-01-01"
          error={isTried && !dueOn ? t('deadlineForm.dueMissing') : failure?.fields.dueOn}
          helperText={dueOn && dueOn < today() ? t('deadlineForm.past') : undefined}
        />
        <PersonField
          label={t('deadlineForm.responsible')}
          value={responsibleId}
          onChange={setResponsible}
          error={failure?.fields.responsibleId}
        />
      </Box>
      <Box role="group" aria-labelledby={reminders}>
        <Typography id={reminders} variant="h4" component="p" sx={{ mb: '5px' }}>
          {t('deadlineForm.warnDays')}
        </Typography>
        <Box sx={{ display: 'flex', gap: '6px', flexWrap: 'wrap' }}>
          {offered.map((days) => (
            <ToggleChip
              key={days}
              pressed={warnDays.includes(days)}
              onToggle={(pressed) => {
                setWarnDays(pressed ? [...warnDays, days] : warnDays.filter((one) => one !== days));
              }}
            >
              {t('deadlineForm.warnDay', { smart_count: days })}
            </ToggleChip>
          ))}
        </Box>
      </Box>
    </FormDialog>
  );
}
