import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { api } from '../api/api.js';
import { ApiError } from '../api/problems.js';
import type { DeputyView } from '../api/types.js';
import { day, dayNear } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import { Avatar } from '../people/Avatar.js';
import { useSaving } from '../people/useSaving.js';
import { useMe } from '../session/me.js';
import { Card } from '../ui/Card.js';
import { Tag } from '../ui/Tag.js';
import { LastDayDialog } from './LastDayDialog.js';

interface DeputyRowsProps {
  title: string;
  /** What an empty list says. */
  none: string;
  deputies: readonly DeputyView[];
}

export function DeputyRows({ title, none, deputies }: DeputyRowsProps) {
  return (
    <Card title={title}>
      {deputies.length === 0 ? (
        <Typography variant="dense" component="p" color="text.secondary" sx={{ p: '0 14px 14px' }}>
          {none}
        </Typography>
      ) : null}
      <Box component="ul">
        {deputies.map((deputy) => (
          <DeputyRow key={deputy.id} deputy={deputy} />
        ))}
      </Box>
    </Card>
  );
}

/** Who stands in for whom, until when; whoever is away, and her lead, may change or end it. */
function DeputyRow({ deputy: row }: { deputy: DeputyView }) {
  const t = useT();
  const locale = useCurrentLocale();
  const me = useMe();
  const notify = useNotify();
  const { save, isSaving } = useSaving();
  const [isChanging, setChanging] = useState(false);
  const { id, user, deputy, from, until, state } = row;
  const names = { user: user?.name ?? '', deputy: deputy?.name ?? '' };
  const mayChange = me.role === 'lead' || user?.id === me.id;
  const end = async () => {
    const answer = await save(async () => {
      await api(`/deputies/${id}`, { method: 'DELETE' });
      return true;
    });
    if (answer && !(answer instanceof ApiError)) notify(t('deputies.ended'), { type: 'success' });
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '6px 10px',
        p: '8px 14px',
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Avatar name={names.deputy} />
      <Box sx={{ minWidth: 0, flex: '1 1 220px' }}>
        <Box sx={{ fontWeight: 600 }}>{t('deputies.line', names)}</Box>
        <Box sx={{ fontSize: 13, color: 'text.secondary' }}>
          {t('deputies.period', { from: day(from, locale), until: day(until, locale) })}
        </Box>
      </Box>
      <Tag tone={state === 'current' ? 'ok' : 'quiet'}>
        {t(`deputies.state.${state}`, { from: dayNear(from, locale) })}
      </Tag>
      {mayChange ? (
        <Box sx={{ display: 'flex', gap: '6px' }}>
          <Button size="small" aria-label={t('deputies.extendOf', names)} onClick={() => setChanging(true)}>
            {t('deputies.extend')}
          </Button>
          <Button size="small" disabled={isSaving} aria-label={t('deputies.endOf', names)} onClick={() => void end()}>
            {t(state === 'coming' ? 'deputies.withdraw' : 'deputies.end')}
          </Button>
        </Box>
      ) : null}
      {isChanging ? <LastDayDialog deputy={row} onClose={() => setChanging(false)} /> : null}
    </Box>
  );
}
