import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../../api/api.js';
import { ApiError } from '../../api/problems.js';
import { dayOf, dayPlain } from '../../format/dates.js';
import { useT } from '../../i18n/useT.js';
import { PlainDialog } from '../../people/PlainDialog.js';
import { useSaving } from '../../people/useSaving.js';
import { useMayI } from '../../session/me.js';
import { WithHints } from '../../text-hints/WithHints.js';
import { Card } from '../../ui/Card.js';
import type { StatisticsYear } from '../data/year.js';

/** What turned out wrong after the freeze, in words: numbers never change. */
export function ErrataCard({ year }: { year: StatisticsYear }) {
  const t = useT();
  const mayWrite = useMayI()('change', 'statisticsYear');
  const [isWriting, setWriting] = useState(false);
  return (
    <Card
      title={t('years.errata.title')}
      hint={t('years.errata.hint')}
      action={
        mayWrite ? (
          <Button size="small" startIcon={<Plus size={14} aria-hidden />} onClick={() => setWriting(true)}>
            {t('years.errata.add')}
          </Button>
        ) : null
      }
      padded
    >
      {year.errata.length === 0 ? <p>{t('years.errata.none')}</p> : null}
      <Box component="ul" sx={{ display: 'grid', gap: '8px' }}>
        {year.errata.map(({ id, text, at }) => (
          <li key={id}>
            <b>{dayPlain(dayOf(at))}</b> {text}
          </li>
        ))}
      </Box>
      {isWriting ? <ErratumDialog year={year.year} onClose={() => setWriting(false)} /> : null}
    </Card>
  );
}

function ErratumDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const [text, setText] = useState('');
  const { save, isSaving, fields } = useSaving();
  const send = async () => {
    const path = `/statistics/years/${year}/errata`;
    const answer = await save(() => api<unknown>(path, { method: 'POST', body: { text } }));
    if (!answer || answer instanceof ApiError) return;
    notify(t('years.errata.done'), { type: 'success' });
    onClose();
  };
  return (
    <PlainDialog
      title={t('years.errata.dialog', { year })}
      save={t('common.save')}
      isSaving={isSaving}
      onSave={() => void send()}
      onClose={onClose}
      width="sm"
    >
      <Box component="p" sx={{ mb: '10px' }}>
        {t('years.errata.text')}
      </Box>
      <WithHints text={text} onChange={setText}>
        <TextField
          autoFocus
          fullWidth
          multiline
          minRows={3}
          label={t('years.errata.field')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={fields['text'] !== undefined}
          helperText={fields['text']}
        />
      </WithHints>
    </PlainDialog>
  );
}
