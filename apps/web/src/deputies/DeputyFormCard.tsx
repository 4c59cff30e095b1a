import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { UserRoundCheck } from 'lucide-react';
import { useId, useState, type SyntheticEvent } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { newId } from '../api/newId.js';
import { ApiError } from '../api/problems.js';
import type { DeputyView } from '../api/types.js';
import { PersonField } from '../case-page/forms/PersonField.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { useSaving } from '../people/useSaving.js';
import { today } from '../session/clock.js';
import { useMe } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { PlainDateField } from '../ui/PlainDateField.js';
import { ToggleChip } from '../ui/ToggleChip.js';
import { deputyProblems, lastDayOf, newDeputy, weeksOffered } from './deputyForm.js';

/** Two weeks from today stand there already: who stands in is all that is left to say. */
export function DeputyFormCard() {
  const t = useT();
  const locale = useCurrentLocale();
  const me = useMe();
  const notify = useNotify();
  const [form, setForm] = useState(() => newDeputy(me.id, today()));
  const [isTried, setTried] = useState(false);
  const { save, isSaving, fields } = useSaving();
  const problems = deputyProblems(form, today());
  const isLead = me.role === 'lead';
  const problemOf = (field: keyof typeof problems) => {
    const own = problems[field];
    return fields[field] ?? (isTried && own ? t(`deputies.${own}`) : undefined);
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const { userId, ...rest } = form;
    const body = { ...rest, ...(userId !== me.id && { userId }) };
    const answer = await save(() => api<DeputyView>(`/deputies/${newId()}`, { method: 'PUT', body, creates: true }));
    if (!answer || answer instanceof ApiError) return;
    const { deputy, user, until } = answer;
    const words = { deputy: deputy?.name ?? '', user: user?.name ?? '', until: day(until, locale) };
    notify(t('deputies.saved', words), { type: 'success' });
    setForm(newDeputy(me.id, today()));
    setTried(false);
  };
  return (
    <Card title={t('deputies.form')} padded>
      <Box component="form" noValidate onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: '14px' }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px' }}>
          {isLead ? (
            <PersonField
              label={t('deputies.who')}
              value={form.userId}
              onChange={(userId) => setForm({ ...form, userId })}
              error={fields.userId}
            />
          ) : null}
          <PersonField
            label={t('deputies.deputy')}
            value={form.deputyId}
            except={form.userId}
            onChange={(deputyId) => setForm({ ...form, deputyId })}
            error={problemOf('deputyId')}
          />
        </Box>
        <Weeks from={form.from} until={form.until} onChange={(until) => setForm({ ...form, until })} />
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: '14px' }}>
          <PlainDateField
            label={t('deputies.from')}
            value={form.from}
            onChange={(from) => setForm({ ...form, from })}
            error={problemOf('from')}
          />
          <PlainDateField
            label={t('deputies.until')}
            value={form.until}
            onChange={(until) => setForm({ ...form, until })}
            error={problemOf('until')}
          />
        </Box>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={isSaving}
          startIcon={<UserRoundCheck size={16} aria-hidden />}
          sx={{ justifySelf: 'start' }}
        >
          {t('deputies.save')}
        </Button>
      </Box>
    </Card>
  );
}

interface WeeksProps {
  from: string | null;
  until: string | null;
  onChange: (until: string) => void;
}

function Weeks({ from, until, onChange }: WeeksProps) {
  const t = useT();
  const heading = useId();
  if (!from) return null;
  return (
    <Box role="group" aria-labelledby={heading}>
      <Typography id={heading} variant="h4" component="p" sx={{ mb: '5px' }}>
        {t('deputies.length')}
      </Typography>
      <Box sx={{ display: 'flex', gap: '6px' }}>
        {weeksOffered.map((weeks) => (
          <ToggleChip
            key={weeks}
            pressed={until === lastDayOf(from, weeks)}
            onToggle={() => onChange(lastDayOf(from, weeks))}
          >
            {t('deputies.weeks', { smart_count: weeks })}
          </ToggleChip>
        ))}
      </Box>
    </Box>
  );
}
